import { Cancelled, type Prompter } from '../../src/terminal/terminal.ts';

/** What the person will do at one question: answer it, or press Ctrl-C. */
export interface Scripted {
  /** Part of the question that must be asked. */
  readonly asked: string;
  readonly answer: string | typeof CTRL_C;
}

export const CTRL_C = Symbol('Ctrl-C');

/** A prompter that fails on an unplanned question; `assertUsed` fails again, and on an unused answer. */
export interface ScriptedPrompter extends Prompter {
  readonly assertUsed: () => void;
}

/** Answers questions in order; a list is answered by the name of the choice, or part of it, and a search as if it were typed. */
export function scriptedPrompter(script: readonly Scripted[]): ScriptedPrompter {
  const left = [...script];
  const faults: Error[] = [];
  const fail = (message: string): Error => {
    const fault = new Error(message);
    faults.push(fault);
    return fault;
  };
  const take = (question: string): string => {
    const next = left.shift();
    if (next === undefined) throw fail(`unplanned question: ${question}`);
    if (!question.includes(next.asked)) throw fail(`expected “${next.asked}”, was asked “${question}”`);
    if (next.answer === CTRL_C) throw new Cancelled();
    return next.answer;
  };
  return {
    input: async (question, { fallback = '', check } = {}) => {
      await Promise.resolve();
      const answer = take(question);
      const given = answer === '' ? fallback : answer;
      const complaint = check?.(given);
      if (complaint !== undefined) throw fail(`answer “${given}” was turned down: ${complaint}`);
      return given;
    },
    select: async (question, choices, fallback) => {
      await Promise.resolve();
      const answer = take(question);
      const chosen =
        answer === ''
          ? choices.find(({ value }) => value === fallback)
          : choices.find(({ name }) => name.includes(answer));
      if (chosen === undefined) throw fail(`no choice “${answer}” at “${question}”`);
      return chosen.value;
    },
    search: async (question, choices) => {
      await Promise.resolve();
      const answer = take(question);
      const found = [...choices(''), ...choices(answer)].find(({ name }) => name.includes(answer));
      if (found === undefined) throw fail(`no choice “${answer}” at “${question}”`);
      return found.value;
    },
    assertUsed: () => {
      const [fault] = faults;
      if (fault !== undefined) throw fault;
      if (left.length > 0) throw new Error(`unused answers: ${left.map(({ asked }) => asked).join(', ')}`);
    },
  };
}
