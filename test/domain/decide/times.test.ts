import { describe, expect, test } from 'vitest';
import { at, given, happened, incidentAfter, instant } from '../../support/given.ts';
import { ticked, tiered } from '../../support/happenings.ts';

describe('amending', () => {
  test('the title alone moves no deadline', () => {
    given()
      .when({ kind: 'AmendTimes', title: 'Mouse in the kitchen' })
      .then({ type: 'TimesAmended', data: { title: 'Mouse in the kitchen', rebased: [] } });
  });

  test('when we learned of it moves every open deadline that counts from it, old and new recorded', () => {
    const others = ['silence', 'evidence', 'tier', 'public-text', 'rota', 'first-response'];
    given(tiered('minor'), ...others.map((task) => ticked(task)))
      .when({ kind: 'AmendTimes', aware: at('09:30') })
      .then({
        type: 'TimesAmended',
        data: {
          aware: at('09:30'),
          rebased: [
            { duty: 'verify', from: at('10:45'), to: at('10:15') },
            { duty: 'watch', from: at('11:00', 22), to: at('10:30', 22) },
          ],
        },
      });
  });

  test('when it happened moves nothing that counts from awareness', () => {
    given()
      .when({ kind: 'AmendTimes', occurred: at('08:00'), detected: at('09:50') })
      .then({
        type: 'TimesAmended',
        data: { occurred: at('08:00'), detected: at('09:50'), rebased: [] },
      });
  });

  test('is refused when it would have happened after we learned of it, whatever the reason', () => {
    given()
      .when({ kind: 'AmendTimes', occurred: at('10:01') })
      .refused('aware-before-occurred');
    given()
      .when({ kind: 'AmendTimes', aware: at('08:59') })
      .refused('aware-before-occurred');
    given()
      .when({ kind: 'AmendTimes', aware: at('08:59') }, { override: 'please' })
      .refused('aware-before-occurred');
    given()
      .when({ kind: 'AmendTimes', occurred: at('10:00') })
      .then({ type: 'TimesAmended', data: { occurred: at('10:00'), rebased: [] } });
  });
});

test('an amendment changes what it names and leaves the rest', () => {
  const { title, times } = incidentAfter(
    happened('TimesAmended', { title: 'Mouse', aware: at('09:30'), rebased: [] }),
  );
  expect(title).toBe('Mouse');
  expect(times).toEqual({ occurred: instant('09:00'), aware: instant('09:30'), opened: instant('10:05') });
});
