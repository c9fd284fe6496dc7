import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLine, encodeRecord } from '../../src/store/record.ts';
import { sha256Of } from '../../src/store/sha256.ts';
import { bodyOf } from '../support/store-incident.ts';

const hash = fc
  .array(fc.constantFrom(...Array.from('0123456789abcdef')), { minLength: 64, maxLength: 64 })
  .map((a) => a.join(''));
const body = fc.record({
  v: fc.nat(),
  type: fc.string(),
  key: fc.string({ unit: 'grapheme' }),
  recordedAt: fc.string(),
  at: fc.string(),
  data: fc.jsonValue(),
});
const links = fc.uniqueArray(hash, { maxLength: 3 });
const withoutLf = (bytes: Buffer): Buffer => bytes.subarray(0, -1);

describe('a record', () => {
  test('comes back from its line as it was, with its links and its id', () => {
    fc.assert(
      fc.property(body, links, (said, prev) => {
        const { id, bytes } = encodeRecord(said, prev);
        const expected: unknown = JSON.parse(JSON.stringify({ ...said, prev: [...prev].sort(), id }));
        expect(decodeLine(withoutLf(bytes))).toEqual(expected);
      }),
    );
  });

  test('is one line, whatever it says', () => {
    fc.assert(
      fc.property(body, (said) => {
        const { bytes } = encodeRecord(said, []);
        expect(bytes.indexOf('\n')).toBe(bytes.length - 1);
      }),
    );
  });

  test('is no record any more when any byte of it changes', () => {
    fc.assert(
      fc.property(body, links, fc.nat(), fc.integer({ min: 1, max: 255 }), (said, prev, place, change) => {
        const line = Buffer.from(withoutLf(encodeRecord(said, prev).bytes));
        const index = place % line.length;
        line[index] = (line[index] ?? 0) ^ change;
        expect(typeof decodeLine(line)).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });

  test('ends in prev, sig and id, wherever the body had them', () => {
    const { bytes } = encodeRecord({ sig: 'S', id: 'no', prev: 'no', ...bodyOf('a') }, []);
    expect(bytes.toString()).toMatch(/,"prev":\[\],"sig":"S","id":"[0-9a-f]{64}"\}\n$/);
  });

  test('lists its links sorted', () => {
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
    expect(encodeRecord(bodyOf('x'), [b, a]).bytes.toString()).toContain(`"prev":["${a}","${b}"]`);
  });
});

describe('a line is refused as', () => {
  const proven = (text: string): Buffer => Buffer.from(`${text},"id":"${sha256Of(text)}"}`);

  test('not-a-record when its end is missing', () => {
    expect(decodeLine(encodeRecord(bodyOf('a'), []).bytes.subarray(0, -3))).toBe('not-a-record');
    expect(decodeLine(Buffer.from(''))).toBe('not-a-record');
  });

  test('id-mismatch when it was changed', () => {
    const line = encodeRecord(bodyOf('a'), []).bytes.toString().trimEnd().replace('AMBER', 'CLEAR');
    expect(decodeLine(Buffer.from(line))).toBe('id-mismatch');
  });

  test('not-json when the id proves something else than JSON', () => {
    expect(decodeLine(proven('{"v":1,'))).toBe('not-json');
  });

  test('members-missing when it lacks the envelope, or its links are no sorted hashes', () => {
    expect(decodeLine(proven('{"v":1,"prev":[]'))).toBe('members-missing');
    const envelope = '{"v":1,"type":"T","key":"k","recordedAt":"r","at":"a"';
    expect(decodeLine(proven(`${envelope},"prev":["x"]`))).toBe('members-missing');
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
    expect(decodeLine(proven(`${envelope},"prev":["${b}","${a}"]`))).toBe('members-missing');
    expect(decodeLine(proven(`${envelope},"prev":["${a}","${b}"]`))).toMatchObject({ prev: [a, b] });
  });
});
