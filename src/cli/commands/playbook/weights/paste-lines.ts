import { ratioText } from '../../../../domain/ratio-text.ts';
import type { Criteria } from './criteria-names.ts';
import { type Judgements, judgementsOf } from './judged-pairs.ts';

const PLAIN = /^\p{L}[\p{L}\p{N}_-]*$/u;
/** Words that YAML, old or new, takes for something else than a text. */
const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

const yamlWord = (text: string): string =>
  PLAIN.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);

/** The block of a playbook that keeps these judgements, indented to stand under `classification:`. */
export function pasteLines({ ids, isFree }: Criteria, judgements: Judgements): readonly string[] {
  return [
    '  weights:',
    ...(isFree ? [`    factors: [${ids.map(yamlWord).join(', ')}]`] : []),
    '    judgements:',
    ...judgementsOf(judgements).map(
      ([left, right, ratio]) =>
        `      - [${yamlWord(left)}, ${yamlWord(right)}, ${ratio === null ? 'null' : ratioText(ratio)}]`,
    ),
  ];
}
