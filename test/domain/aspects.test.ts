import { describe, expect, test } from 'vitest';
import { aspectOf, unknownAspects } from '../../src/domain/aspects.ts';
import type { Classification } from '../../src/domain/playbook.ts';

const bands = { minor: 0, severe: 10 };
const CLASSIFICATION: Classification = {
  method: 'highest-band',
  whenUnknown: 'one-above-known',
  factors: {
    people: { ask: 'How many?', order: 'ascending', aspect: 'scale', bands },
    loss: { ask: 'How much?', order: 'ascending', aspect: 'consequence', bands },
    other: { ask: 'What else?', order: 'ascending', bands },
  },
  floors: {
    injury: { ask: 'Injured?', tier: 'severe' },
    media: { ask: 'Named?', tier: 'severe', aspect: 'scope' },
    computed: { name: 'Both', tier: 'severe', aspect: 'scope' },
  },
};

describe('the aspect of a question', () => {
  test.each([
    ['people', 'scale'],
    ['injury', 'nature'],
    ['media', 'scope'],
    ['other', undefined],
    ['constructor', undefined],
  ])('%s is %s', (id, aspect) => {
    expect(aspectOf(CLASSIFICATION, id)).toBe(aspect);
  });
});

describe('aspects of which nothing is known', () => {
  test('are all of them without answers', () => {
    expect(unknownAspects(CLASSIFICATION, {})).toEqual(['nature', 'scale', 'scope', 'consequence']);
  });

  test('are those where every answer is unknown; no, nought and a range are known', () => {
    const answers = { injury: false, people: 0, media: 'unknown', loss: { from: 5 } } as const;
    expect(unknownAspects(CLASSIFICATION, answers)).toEqual(['scope']);
  });

  test('are only those that the playbook asks about', () => {
    const { factors } = CLASSIFICATION;
    const { people } = factors;
    const asked = { ...CLASSIFICATION, floors: {}, factors: people === undefined ? {} : { people } };
    expect(unknownAspects(asked, {})).toEqual(['scale']);
  });

  test('are none in a playbook that sorts no question by aspect', () => {
    const plain = { ...CLASSIFICATION, factors: {}, floors: { injury: { ask: 'Injured?', tier: 'severe' } } };
    expect(unknownAspects(plain, {})).toEqual([]);
  });
});
