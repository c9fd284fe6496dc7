import { describe, expect, test } from 'vitest';
import { currentPhase, phaseSpans } from '../../src/domain/phases.ts';
import type { RecordedEvent } from '../../src/domain/events/table.ts';
import type { Conditions } from '../../src/domain/incident.ts';
import { incidentAfter, instant } from '../support/given.ts';
import { closed, tiered } from '../support/happenings.ts';
import { at } from '../support/given.ts';

const spans = (events: readonly RecordedEvent[], now = instant('10:30'), conditions: Conditions = {}) =>
  phaseSpans(incidentAfter(...events), conditions, now);
const over = { 'phase.respond': true };

describe('the phases', () => {
  test('run in order, each from the end of the one before', () => {
    expect(spans([tiered('severe')])).toEqual([
      { id: 'launch', start: instant('10:00'), end: instant('11:00') },
      { id: 'respond', start: instant('11:00'), end: instant('10:00', 21) },
      { id: 'recover', start: instant('10:00', 21), end: undefined },
    ]);
  });

  test('end as the tier says', () => {
    expect(spans([tiered('minor')])[1]?.end).toBe(instant('10:00', 22));
  });

  test('without an end last until the incident is closed', () => {
    expect(spans([closed()])[2]?.end).toBe(instant('12:00', 21));
  });
});

describe('a phase whose condition holds', () => {
  test('ends now when nothing says since when', () => {
    expect(spans([], instant('15:00'), over)[1]?.end).toBe(instant('15:00'));
  });

  test('ends with the tier decision that settled it, so that later deadlines stand still', () => {
    const events = [
      tiered('severe', {}, { at: at('11:00') }),
      tiered('minor', { conditions: over }, { at: at('12:00') }),
      tiered('minor', { conditions: over }, { at: at('13:00') }),
    ];
    expect(spans(events, instant('15:00'), over)[2]?.start).toBe(instant('12:00'));
    expect(spans(events, instant('18:00'), over)[2]?.start).toBe(instant('12:00'));
  });

  test('does not last longer than its moment', () => {
    expect(spans([], instant('15:00', 22), over)[1]?.end).toBe(instant('10:00', 21));
  });
});

describe('the current phase', () => {
  test.each([
    ['10:30', 20, 'launch'],
    ['11:00', 20, 'respond'],
    ['10:00', 21, 'recover'],
    ['10:00', 28, 'recover'],
  ])('at %s on day %i is %s', (time, day, id) => {
    const now = instant(time, day);
    expect(currentPhase(spans([tiered('severe')], now), now)?.id).toBe(id);
  });

  test('is the last one once the incident is closed', () => {
    const now = instant('10:00', 25);
    expect(currentPhase(spans([tiered('severe'), closed()], now), now)?.id).toBe('recover');
  });
});
