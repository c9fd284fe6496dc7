import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { localise } from '../../src/domain/localise.ts';
import type { Playbook } from '../../src/domain/playbook.ts';
import { type Built, makeBuilt } from '../support/built.ts';
import { KEYS, openTerminal, type TerminalSession } from '../support/terminal-session.ts';
import { eventsOf, readCase } from './played-case.ts';

const { config } = readCase('case-a');
const TITLE = '媒体暗访：劲松店、太阳宫店后厨有老鼠';
const SOURCE = '报纸暗访报道';
const STARTED = { now: '2017-08-25T10:05+08:00', as: '王岚' };
const CLASSIFIED = { now: '2017-08-25T12:10+08:00', as: '王岚' };

/** What the lead of case A knew at 12:10, in the order of the questions' ids. */
const ANSWERS: Readonly<Record<string, string>> = {
  ...{ injury: 'no', foodDrug: 'yes', regulator: 'unknown', minors: 'no', frail: 'no', stateMedia: 'no' },
  ...{ executiveWords: 'no', dignity: 'no', crowd: 'no', sharePrice: 'yes', people: '0' },
  ...{ inconvenienced: '0', hotSearch: '1', reads: 'unknown', plays: 'unknown', likes: 'unknown' },
  ...{ reposts: 'unknown', outlets: '12', loss: 'unknown' },
};

/** What the two languages say where the tests look. */
const WORDS = {
  en: {
    title: 'What happened?',
    playbook: 'Which playbook?',
    occurred: 'When did it happen?',
    aware: 'When did we learn of it?',
    source: 'Where from?',
    badTime: 'is on no calendar and no clock',
    badNumber: 'as a number',
    unknown: "don't know",
    confirm: 'Record this tier?',
    nothing: 'nothing was recorded',
  },
  'zh-CN': {
    title: '发生了什么？',
    playbook: '用哪个预案？',
    occurred: '何时发生？',
    aware: '我方何时获知？',
    source: '从哪里获知？',
    badTime: '25:99',
    badNumber: '数',
    unknown: '不知道',
    confirm: '确认这一等级？',
    nothing: '未作任何记录',
  },
} as const;
type Language = keyof typeof WORDS;
const LANGUAGES = ['en', 'zh-CN'] as const;

const places: Built[] = [];
const terminals: TerminalSession[] = [];
const place = (): Built => {
  const built = makeBuilt(config);
  places.push(built);
  return built;
};
const open = (...opening: Parameters<typeof openTerminal>): TerminalSession => {
  const terminal = openTerminal(...opening);
  terminals.push(terminal);
  return terminal;
};

afterEach(() => {
  for (const terminal of terminals.splice(0)) terminal.close();
  for (const built of places.splice(0)) built.remove();
});

/** The incident opened by flags. */
function started(): Built {
  const built = place();
  const args = ['start', '--title', TITLE, '--playbook', 'new-media', '--source', SOURCE];
  const { exit, err } = built.run([...args, '--aware', '10:00', '--yes'], STARTED);
  if (exit !== 0) throw new Error(err);
  return built;
}

interface Question {
  readonly id: string;
  /** How the question begins; the rest may be on the next line of the screen. */
  readonly text: string;
  readonly isFloor: boolean;
}

/** The questions of the pinned playbook in the order in which they are asked. */
function questionsOf(built: Built, language: Language): readonly Question[] {
  const { model } = built.records()[0]?.data['playbook'] as { model: Playbook };
  const { floors, factors } = localise(model, language).classification;
  const asked = { ...floors, ...factors };
  return Object.entries(asked).map(([id, { ask = '' }]) => ({
    id,
    text: ask.slice(0, 32),
    isFloor: id in floors,
  }));
}

const SAID = { en: { no: 'no', yes: 'yes' }, 'zh-CN': { no: '否', yes: '是' } } as const;

const isSaid = (answer: string): answer is 'no' | 'yes' => answer === 'no' || answer === 'yes';

/** The keys that answer a question, Enter not included. */
function keysFor({ id, isFloor }: Question, language: Language): string {
  const answer = ANSWERS[id] ?? 'unknown';
  if (isFloor && isSaid(answer)) return SAID[language][answer];
  return answer === 'unknown' ? WORDS[language].unknown : answer;
}

async function startByHand(built: Built, language: Language): Promise<string> {
  const words = WORDS[language];
  const terminal = open(built.directory, ['start', '--lang', language], STARTED);
  await terminal.answer(words.title, `${TITLE}s${KEYS.erase}`);
  await terminal.answer(words.playbook, '');
  await terminal.answer(words.occurred, '');
  await terminal.answer(words.aware, '25:99');
  await terminal.answer(words.badTime, `${KEYS.erase.repeat(5)}10:00`);
  await terminal.answer(words.source, SOURCE);
  expect(await terminal.ended()).toBe(0);
  return terminal.screen();
}

async function classifyByHand(built: Built, language: Language): Promise<void> {
  const words = WORDS[language];
  const terminal = open(built.directory, ['classify', '--lang', language], CLASSIFIED);
  for (const question of questionsOf(built, language)) {
    await terminal.see(question.text);
    if (question.id === 'outlets') {
      terminal.type('dozen\r');
      await terminal.see(words.badNumber);
      terminal.type(KEYS.erase.repeat(5));
    }
    terminal.type(`${keysFor(question, language)}\r`);
  }
  await terminal.answer(words.confirm, '');
  expect(await terminal.ended()).toBe(0);
}

describe('case A typed in a terminal', () => {
  test.each(LANGUAGES)(
    'opens and classifies by questions in %s as by flags',
    async (language) => {
      const byFlags = started();
      const pairs = Object.entries(ANSWERS).map(([id, answer]) => `${id}=${answer}`);
      expect(byFlags.run(['classify', '--answer', ...pairs], CLASSIFIED).exit).toBe(0);
      const byHand = place();
      const screen = await startByHand(byHand, language);
      expect(screen).toContain('2017-08-25 10:00 +08:00 (02:00Z)');
      await classifyByHand(byHand, language);
      expect(eventsOf(byHand.records())).toEqual(eventsOf(byFlags.records()));
    },
    60_000,
  );
});

/** Answers the first two questions and stops at the third; answers what the screen then says to run. */
async function interrupted(built: Built, args: readonly string[]): Promise<string> {
  const [first, second, third] = questionsOf(built, 'en');
  const terminal = open(built.directory, ['classify', ...args], { ...CLASSIFIED, columns: 200 });
  await terminal.answer(first?.text ?? '', 'no');
  await terminal.answer(second?.text ?? '', 'yes');
  await terminal.see(third?.text ?? '');
  terminal.type(KEYS.interrupt);
  expect(await terminal.ended()).toBe(130);
  return terminal.screen();
}

describe('Ctrl-C in the middle of a questionnaire', () => {
  test('records nothing and says how to go on', async () => {
    const built = started();
    const before = built.records().length;
    const screen = await interrupted(built, []);
    const [first, second] = questionsOf(built, 'en').map(({ id }) => id);
    expect(screen).toContain(`crisis classify --answer ${first ?? ''}=no ${second ?? ''}=yes`);
    expect(screen).toContain(WORDS.en.nothing);
    expect(built.records().length).toBe(before);
  }, 30_000);

  test('goes on with the flags that were given', async () => {
    const built = started();
    const screen = await interrupted(built, ['--reason', 'press is calling', '--incident', '1']);
    expect(screen).toContain('crisis classify --reason "press is calling" --incident 1 --answer ');
  }, 30_000);

  test('is continued by that line, which asks the rest and then for a confirmation', async () => {
    const built = started();
    const line = /crisis (classify --answer \S+ \S+)/.exec(await interrupted(built, []))?.[1] ?? '';
    const terminal = open(built.directory, line.split(' '), CLASSIFIED);
    for (const question of questionsOf(built, 'en').slice(2)) {
      await terminal.answer(question.text, keysFor(question, 'en'));
    }
    const before = built.records().length;
    await terminal.see(WORDS.en.confirm);
    expect(built.records().length).toBe(before);
    terminal.type('\r');
    expect(await terminal.ended()).toBe(0);
    expect(built.records().at(-1)).toMatchObject({
      type: 'TierAssigned',
      data: { answers: { injury: false } },
    });
  }, 60_000);

  test('leaves nothing behind where start was asking', async () => {
    const built = makeBuilt();
    onTestFinished(built.remove);
    const terminal = open(built.directory, ['start']);
    await terminal.answer(WORDS.en.title, 'A rat');
    await terminal.see(WORDS.en.playbook);
    terminal.type(KEYS.interrupt);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.screen()).toContain(WORDS.en.nothing);
    expect(() => built.file()).toThrow('ENOENT');
  }, 30_000);
});

describe('two terminals on one incident', () => {
  test('each shows what the other records, while both wait at a question', async () => {
    const built = started();
    const [first] = questionsOf(built, 'en');
    const waiting = [1, 2].map(() => open(built.directory, ['classify'], CLASSIFIED));
    for (const terminal of waiting) await terminal.see(first?.text ?? '');

    const one = open(
      built.directory,
      ['fact', 'add', 'shops', 'Two shops closed', '--source', 'Li'],
      CLASSIFIED,
    );
    expect(await one.ended()).toBe(0);
    const other = open(built.directory, ['fact', 'list'], CLASSIFIED);
    expect(await other.ended()).toBe(0);
    expect(other.screen()).toContain('Two shops closed');

    const two = open(built.directory, ['classify', 'severe', '--provisional', '--reason', 'rat'], CLASSIFIED);
    expect(await two.ended()).toBe(0);
    const status = open(built.directory, ['status'], CLASSIFIED);
    expect(await status.ended()).toBe(0);
    expect(status.screen()).toContain('Severe (provisional)');
    expect(status.screen()).toMatch(/Facts\s+.*1/);

    const [left] = waiting;
    left?.type(KEYS.interrupt);
    expect(await left?.ended()).toBe(130);
  }, 60_000);

  test('what was settled while one of them was answering is decided again', async () => {
    const built = started();
    const questions = questionsOf(built, 'en');
    const slow = open(built.directory, ['classify'], CLASSIFIED);
    for (const question of questions) await slow.answer(question.text, keysFor(question, 'en'));
    await slow.see(WORDS.en.confirm);
    const quick = built.run(['classify', 'minor', '--reason', 'a hoax'], CLASSIFIED);
    expect(quick.exit).toBe(0);
    slow.type('\r');
    expect(await slow.ended()).toBe(2);
    expect(slow.screen()).toContain('A change needs a reason');
    expect(slow.screen().replace(/\r?\n/g, '')).toContain('crisis classify --answer injury=no');
    expect(built.records().filter(({ type }) => type === 'TierAssigned').length).toBe(1);
  }, 60_000);
});
