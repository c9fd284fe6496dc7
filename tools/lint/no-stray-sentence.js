const COMMAND_LINE = /^\s*crisis /;
const ENGLISH = /[A-Za-z][a-z'’]*(?:,? [a-z][a-z'’]*){2,}/;
const ENGLISH_SENTENCE = /[A-Za-z][a-z'’]*(?:,? [a-z][a-z'’]*){4,}/;
const CHINESE = /\p{Script=Han}/u;
const CHINESE_SENTENCE = /\p{Script=Han}[^\n]*[，。；：？！]/u;

/** Whether the text stands in `new TypeError(…)`. */
function isBugMessage(node) {
  const literal = node.type === 'TemplateElement' ? node.parent : node;
  const { type, callee } = literal.parent;
  return type === 'NewExpression' && callee.name === 'TypeError';
}

/**
 * What people read belongs in src/locales, in both languages. Command lines (`crisis …`) are the same in each.
 * A TypeError tells a programmer of a bug, and may speak. With `vocabulary`, for code that reads what people type: their words and phrases may stand, sentences may not.
 */
export const noStraySentence = {
  meta: {
    type: 'problem',
    schema: [
      { type: 'object', properties: { vocabulary: { type: 'boolean' } }, additionalProperties: false },
    ],
    defaultOptions: [{ vocabulary: false }],
    messages: {
      english:
        'A sentence outside the locales: return a code and values, and write the sentence in src/locales.',
      chinese:
        'Chinese words outside the locales: return a code and values, and write the words in src/locales.',
    },
  },
  create(context) {
    const { vocabulary } = context.options[0];
    const chinese = vocabulary ? CHINESE_SENTENCE : CHINESE;
    const english = vocabulary ? ENGLISH_SENTENCE : ENGLISH;
    const check = (node, text) => {
      if (isBugMessage(node)) return;
      if (chinese.test(text)) context.report({ node, messageId: 'chinese' });
      else if (english.test(text) && !COMMAND_LINE.test(text)) context.report({ node, messageId: 'english' });
    };
    return {
      Literal: (node) => {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateElement: (node) => {
        check(node, node.value.cooked ?? node.value.raw);
      },
    };
  },
};
