/** What a group of commands does when it is called alone: show what one most often wants to see. */
const DEFAULTS: Readonly<Record<string, string>> = {
  line: 'show',
  statement: 'list',
  fact: 'list',
  task: 'list',
  role: 'list',
  remark: 'list',
  concern: 'list',
  incoming: 'list',
  account: 'list',
  playbook: 'list',
  posture: 'show',
  assess: '--help',
};

/** Whether what follows a verb says how, not what: flags of every command, with their values. */
type AreFlags = (rest: readonly string[]) => boolean;

/** A command line whose group is called alone, with the command that it means; any other as it is. */
export function withGroupDefault(
  argv: readonly string[],
  canonical: (verb: string) => string,
  areFlags: AreFlags,
): readonly string[] {
  const [verb = '', ...rest] = argv;
  const group = canonical(verb);
  const meant = Object.hasOwn(DEFAULTS, group) ? DEFAULTS[group] : undefined;
  return meant === undefined || !areFlags(rest) ? argv : [verb, meant, ...rest];
}
