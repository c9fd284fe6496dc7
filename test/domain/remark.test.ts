import { describe, expect, test } from 'vitest';
import { conflictsIn, remarksInOrder } from '../../src/domain/remark.ts';
import { at, happened, incidentAfter } from '../support/given.ts';

const said = (remark: string, text: string, about: string | undefined, time: string) =>
  happened(
    'RemarkAdded',
    { remark, text, standing: 'unknown', ...(about !== undefined && { about }) },
    { at: at(time) },
  );

const conflicts = (...events: readonly ReturnType<typeof said>[]) =>
  conflictsIn(incidentAfter(...events)).map(({ about, remarks }) => [about, remarks.map(({ id }) => id)]);

describe('remarks', () => {
  test('stand in the order they were said', () => {
    const incident = incidentAfter(said('r2', 'b', undefined, '10:50'), said('r1', 'a', undefined, '10:20'));
    expect(remarksInOrder(incident).map(({ id }) => id)).toEqual(['r1', 'r2']);
  });

  test('contradict each other when one topic has different words', () => {
    expect(conflicts(said('r2', '内部整改', '停业', '10:50'), said('r1', '停电', '停业', '10:20'))).toEqual([
      ['停业', ['r1', 'r2']],
    ]);
  });

  test('do not when the words are the same but for spacing, width and punctuation', () => {
    expect(
      conflicts(said('r1', '停电。', '停业', '10:20'), said('r2', ' 停 电！', '停业 ', '10:50')),
    ).toEqual([]);
    expect(
      conflicts(said('r1', 'We close', 'shop', '10:20'), said('r2', 'ｗｅ CLOSE.', 'Shop', '10:50')),
    ).toEqual([]);
  });

  test('do not when they are about different things, or nobody said about what', () => {
    expect(conflicts(said('r1', 'a', '停业', '10:20'), said('r2', 'b', '赔偿', '10:50'))).toEqual([]);
    expect(conflicts(said('r1', 'a', undefined, '10:20'), said('r2', 'b', undefined, '10:50'))).toEqual([]);
  });

  test.each(['__proto__', 'constructor'])('may be about %s', (about) => {
    expect(conflicts(said('r1', 'a', about, '10:20'), said('r2', 'b', about, '10:50'))).toEqual([
      [about, ['r1', 'r2']],
    ]);
  });
});
