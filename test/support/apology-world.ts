import { kitchenWorld } from './kitchen-world.ts';
import type { World } from './world.ts';

/** The kitchen incident, severe, with an apology drafted by 王岚. */
export async function drafted(): Promise<{ readonly world: World; readonly id: string }> {
  const world = await kitchenWorld();
  await world.run('classify', 'severe', '--reason', 'national media');
  await world.run(
    'fact',
    'add',
    'shops',
    '两家门店停业',
    '--value',
    '2',
    '--unit',
    '家',
    '--confirmed-by',
    '李哲',
  );
  const { statement } = (await world.run('statement', 'draft', 'apology', '--json')).json();
  return { world, id: String(statement) };
}

/** The same, signed by everybody whom the tier names. */
export async function released(): Promise<{ readonly world: World; readonly id: string }> {
  const { world, id } = await drafted();
  for (const name of ['李哲', '赵敏', '周岳'])
    await world.run('statement', 'approve', id, '--by', name, '--via', 'phone');
  return { world, id };
}
