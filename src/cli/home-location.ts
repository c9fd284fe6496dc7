import { UsageError } from '../domain/refusal.ts';
import { findHomeUpward, homeExists, namedHome, newHomePath } from '../store/home.ts';
import type { Context } from './context.ts';
import type { Session } from './session.ts';

const nameOf = ({ env }: Context, flag: string | undefined): string | undefined => {
  const name = flag ?? env.CRISIS_HOME;
  return name === '' ? undefined : name;
};

/** The home that is named by flag or variable, or found upward; undefined when there is none. */
export function findHome(context: Context, flag: string | undefined): string | undefined {
  const name = nameOf(context, flag);
  if (name === undefined) return findHomeUpward(context.cwd);
  const home = namedHome(context.cwd, name);
  return homeExists(home) ? home : undefined;
}

/** The home to read from. @throws UsageError('no-home') saying that `crisis start` makes one. */
export function homeOf(session: Session): string {
  const home = findHome(session.context, session.flags.home);
  if (home === undefined) throw new UsageError('no-home', { path: intendedHome(session) });
  return home;
}

/** Where a home is, or would be made by `start` or `init`. */
export function intendedHome({ context, flags }: Session): string {
  const name = nameOf(context, flags.home);
  if (name !== undefined) return namedHome(context.cwd, name);
  return findHomeUpward(context.cwd) ?? newHomePath(context.cwd);
}
