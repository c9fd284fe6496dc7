import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../src/domain/events/table.ts';
import { statementStatus, waitingFor } from '../../src/domain/sign-off.ts';
import { at, incidentAfter } from '../support/given.ts';
import { drafted, published, released, reviewed, TEAM, tiered } from '../support/happenings.ts';

function look(...events: readonly RecordedEvent[]) {
  const incident = incidentAfter(...TEAM, ...events);
  const statement = incident.statements['s1'];
  if (statement === undefined) throw new Error('s1 was not drafted');
  return {
    status: statementStatus(incident, statement),
    waiting: waitingFor(incident, statement).map(({ step, role, person }) => [step, role, person]),
  };
}

const reviews = [reviewed('operations', 'li'), reviewed('legal', 'zhao')];

describe('a statement', () => {
  test('passes from draft to reviewed, released and published', () => {
    const moderate = [tiered('moderate'), drafted()];
    expect(look(...moderate).status).toBe('draft');
    expect(look(...moderate, reviewed('legal', 'zhao')).status).toBe('draft');
    expect(look(...moderate, ...reviews).status).toBe('reviewed');
    expect(look(...moderate, ...reviews, released('lead', 'wang')).status).toBe('released');
    expect(look(...moderate, published('weibo')).status).toBe('published');
  });

  test('without reviews is a draft until it is released', () => {
    expect(look(tiered('minor'), drafted()).status).toBe('draft');
  });

  test('waits for the reviews, then the release, and names who holds them', () => {
    expect(look(tiered('severe'), drafted(), reviewed('legal', 'zhao')).waiting).toEqual([
      ['review', 'operations', 'li'],
      ['release', 'executive', 'song'],
    ]);
  });

  test('waits for the worst tier’s sign-off while unclassified', () => {
    expect(look(drafted()).waiting.at(-1)).toEqual(['release', 'executive', 'song']);
  });

  test('waits for the release of the new tier when the tier rises', () => {
    const risen = [tiered('minor'), drafted(), released('lead', 'wang'), tiered('severe')];
    expect(look(...risen).waiting.map(([, role]) => role)).toEqual(['operations', 'legal', 'executive']);
  });
});

describe('a release by override', () => {
  const release = (step: string, ...codes: string[]) =>
    released(step, 'wang', { override: { codes, reason: 'all asleep' } });

  test('sets the reviews aside when it said so', () => {
    expect(look(tiered('moderate'), drafted(), release('lead', 'review-missing')).status).toBe('released');
  });

  test('sets nothing else aside: not the reviews, not the release of a higher tier', () => {
    const risen = [tiered('minor'), drafted(), release('lead', 'approver-drafted'), tiered('severe')];
    expect(look(...risen).waiting.map(([, role]) => role)).toEqual(['operations', 'legal', 'executive']);
  });

  test('that set aside damage of the file is a release like any other', () => {
    const events = [tiered('minor'), drafted(), release('lead', 'file-damaged:12'), tiered('moderate')];
    expect(look(...events).waiting.map(([, role]) => role)).toEqual(['operations', 'legal']);
  });
});

describe('pre-approved words', () => {
  const words = (time: string, day?: number) => drafted({ plan: 'first-words' }, { at: at(time, day) });

  test('wait for the lead alone, unclassified and up to their tier', () => {
    expect(look(words('10:30')).waiting).toEqual([['release', 'lead', 'wang']]);
    expect(look(tiered('moderate'), words('10:30')).waiting).toEqual([['release', 'lead', 'wang']]);
    expect(look(tiered('severe'), words('10:30')).waiting).toHaveLength(3);
  });

  test('hold through the day they expire', () => {
    expect(look(words('23:59', 20)).waiting).toHaveLength(1);
    expect(look(words('00:00', 21)).waiting).toHaveLength(3);
  });

  test('lose their approval when the tier rises above it', () => {
    expect(look(words('10:30'), released('lead', 'wang'), tiered('severe')).waiting).toHaveLength(3);
  });
});
