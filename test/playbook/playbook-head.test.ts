import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPlaybookHead } from '../../src/playbook/playbook-head.ts';

const ROOT = join(import.meta.dirname, '../..');
const folders = ['playbooks', 'test/fixtures/playbooks/ok'];
const files = folders.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);

const head = (text: string) => readPlaybookHead(Buffer.from(text));

describe('the head of a playbook', () => {
  test.each(files)('of %s is what YAML says', (name) => {
    const bytes = readFileSync(join(ROOT, name));
    const { title, keywords, extends: base } = parse(bytes.toString('utf8')) as Record<string, unknown>;
    expect(readPlaybookHead(bytes)).toEqual({
      ...(title !== undefined && { title }),
      ...(keywords !== undefined && { keywords }),
      ...(base !== undefined && { extends: base }),
    });
  });

  test.each([
    [
      'title: "Plan \\"A\\"" # ours\r\nkeywords:\r\n  - one\r\n  # two\r\n  - "three, four"\r\nid: x\r\n',
      { title: 'Plan "A"', keywords: ['one', 'three, four'] },
    ],
    [
      "title: 'It''s'\nextends: new-media # theirs\nroles:\n  lead: { title: no }\n",
      { title: "It's", extends: 'new-media' },
    ],
    ['title: |\n  long\n', {}],
    ['keywords: []\n', { keywords: [] }],
    ['', {}],
  ])('%j is read', (text, expected) => {
    expect(head(text)).toEqual(expected);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => typeof head(`title: ${text}\nkeywords: ${text}`) === 'object'),
    );
    expect(readPlaybookHead(Buffer.from([0xff, 0xfe]))).toEqual({});
  });
});
