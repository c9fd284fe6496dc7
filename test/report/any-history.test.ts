import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../src/domain/events/table.ts';
import type { Language } from '../../src/locales/say.ts';
import { anyEvent, history } from '../support/any-event.ts';
import { incidentAfter, opening } from '../support/given.ts';
import { reportOf, section } from './reporting.ts';

const NOW = { now: Date.parse('2026-11-28T00:00:00.000Z') };

const told = (events: readonly RecordedEvent[], language: Language, tlp?: 'CLEAR' | 'AMBER'): string =>
  reportOf([opening(), ...events], language, { ...NOW, ...(tlp !== undefined && { tlp }) });

const rowsOf = (timeline: string): readonly string[] =>
  timeline.split('\n').filter((line) => /^\| \d{4}-/.test(line));

describe('a report of whatever was recorded', () => {
  test('tells every record in words, in both languages', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 12 }),
        fc.constantFrom('en', 'zh-CN'),
        (events, language) => {
          const rows = rowsOf(section(told(events, language), language === 'en' ? 'Timeline' : '时间线'));
          expect(rows).toHaveLength(events.length + 1);
          for (const row of rows) expect(row).not.toMatch(/\| +\|$|undefined|NaN|\{\{|report\.|desk\./);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('can be made for any readers, and never names a version that they may not see', () => {
    fc.assert(
      fc.property(history, (events) => {
        const secret = events.map((event) =>
          event.type === 'StatementRevised'
            ? { ...event, tlp: 'RED' as const, data: { ...event.data, text: 'nobody may read this\n' } }
            : event,
        );
        fc.pre(Object.keys(incidentAfter(opening(), ...secret).statements).length > 0);
        for (const tlp of ['CLEAR', 'AMBER'] as const)
          expect(told(secret, 'en', tlp)).not.toContain('nobody may read this');
      }),
      { numRuns: 150 },
    );
  });
});
