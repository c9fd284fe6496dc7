import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorld, type Ran, type World } from './world.ts';

/** A catering company with its people; the tester is the lead. */
export const KITCHEN_CONFIG = `organisation: 示例餐饮有限公司
contact: 400-000-0000
zone: Asia/Shanghai
people:
  wang: { name: 王岚, roles: [lead], phone: 138-0000-0001, login: tester }
  li: { name: 李哲, roles: [operations], phone: 138-0000-0002 }
  zhao: { name: 赵敏, roles: [legal] }
  zhou: { name: 周岳, roles: [executive] }
  chen: { name: 陈晨, roles: [recorder], phone: 138-0000-0005 }
`;

type Setting = NonNullable<Parameters<typeof makeWorld>[0]>;

/** A world whose organisation is configured. */
export function configuredWorld(setting: Setting = {}): World {
  const world = makeWorld(setting);
  world.write('.crisis/config.yaml', KITCHEN_CONFIG);
  return world;
}

/** Opens the kitchen incident, aware at 14:40 Beijing time unless told otherwise. */
export const startKitchen = (world: World, ...more: readonly string[]): Promise<Ran> =>
  world.run('start', '--title', '后厨老鼠视频', '--playbook', 'new-media', '--yes', ...more);

type Files = readonly (readonly [path: string, text: string])[];

let opened: Promise<Files> | undefined;

/** The files of the kitchen incident just after it was opened, by the real command. */
async function openedFiles(): Promise<Files> {
  const world = configuredWorld({ made: 4096 });
  const { exit, err } = await startKitchen(world);
  if (exit !== 0) throw new Error(err);
  const [incident = ''] = readdirSync(join(world.directory, '.crisis/incidents'));
  const names = [`.crisis/incidents/${incident}`, '.crisis/current-tester'];
  return names.map((name) => [name, readFileSync(join(world.directory, name), 'utf8')]);
}

/** A configured world with its incident open: opened once a test file, its files copied for each test. */
export async function kitchenWorld(setting: Setting = {}): Promise<World> {
  const world = configuredWorld(setting);
  opened ??= openedFiles();
  for (const [name, text] of await opened) world.write(name, text);
  return world;
}

/** The same opened after the approval of its first words ran out, so that no text is drafted. */
export async function worldWithoutTexts(): Promise<World> {
  const world = configuredWorld({ now: '2035-01-01T10:00:00+08:00' });
  await startKitchen(world);
  return world;
}

/** The types of the records, without the first so many. */
export const recordedSince = (world: World, before: number): readonly string[] =>
  world
    .records()
    .slice(before)
    .map(({ type }) => type);

/** Whether a command line is told to be refused or misused: the exit code and the error's code. */
export async function toldBy(
  world: World,
  ...argv: readonly string[]
): Promise<{ readonly exit: number; readonly code: unknown }> {
  const { exit, json } = await world.run(...argv, '--json');
  const { error } = json() as { readonly error?: { readonly code: string } };
  return { exit, code: error?.code };
}
