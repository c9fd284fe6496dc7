import { Cancelled, type Prompter } from './terminal.ts';

const isExit = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError');

async function answerOf<T>(prompt: Promise<T>): Promise<T> {
  try {
    return await prompt;
  } catch (error) {
    throw isExit(error) ? new Cancelled() : error;
  }
}

const SEARCH_ROWS = 12;

/** A prompter that asks on the terminal; inquirer is loaded at the first question. */
export function createPrompter(): Prompter {
  return {
    input: async (question, { fallback, check } = {}) => {
      const { default: inquirer } = await import('inquirer');
      const answers = await answerOf<{ answer: string }>(
        inquirer.prompt([
          {
            type: 'input',
            name: 'answer',
            message: question,
            ...(fallback !== undefined && { default: fallback }),
            validate: (text: string) => check?.(text) ?? true,
          },
        ]),
      );
      return answers.answer;
    },
    select: async (question, choices, fallback) => {
      const { default: inquirer } = await import('inquirer');
      const listed = choices.map(({ name, hint }, index) => ({
        name: hint === undefined ? name : `${name}  ${hint}`,
        short: name,
        value: index,
      }));
      const preset = choices.findIndex(({ value }) => value === fallback);
      const answers = await answerOf<{ answer: number }>(
        inquirer.prompt([
          {
            type: 'select',
            name: 'answer',
            message: question,
            choices: listed,
            loop: false,
            // The arrows speak for themselves; the library's line about keys is English in every language.
            theme: { style: { keysHelpTip: () => undefined } },
            ...(preset >= 0 && { default: preset }),
          },
        ]),
      );
      const chosen = choices[answers.answer];
      if (chosen === undefined) throw new Cancelled();
      return chosen.value;
    },
    search: async (question, choices) => {
      const { default: inquirer } = await import('inquirer');
      let listed: ReturnType<typeof choices> = [];
      const answers = await answerOf<{ answer: number }>(
        inquirer.prompt([
          {
            type: 'search',
            name: 'answer',
            message: question,
            pageSize: SEARCH_ROWS,
            source: (typed: string | undefined) => {
              listed = choices(typed ?? '');
              return listed.map(({ name, hint }, index) => ({
                name: hint === undefined ? name : `${name}  ${hint}`,
                short: name,
                value: index,
              }));
            },
            theme: { style: { keysHelpTip: () => undefined } },
          },
        ]),
      );
      const chosen = listed[answers.answer];
      if (chosen === undefined) throw new Cancelled();
      return chosen.value;
    },
  };
}
