import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../../src/domain/events/table.ts';
import {
  acknowledgementOf,
  currentLine,
  lineNumber,
  lineOf,
  lineText,
  unacknowledged,
  unitsOf,
} from '../../src/domain/line.ts';
import { at, happened, incidentAfter, opening, sha } from '../support/given.ts';
import { retracted } from '../support/happenings.ts';
import { PLAYBOOK } from '../support/playbook.ts';

const plan = {
  template: 'line',
  units: { shops: { name: 'Shops', owner: 'operations' }, care: { name: 'Care', owner: 'care' } },
};

const set = (line: string, more: { unit?: string; variants?: Readonly<Record<string, string>> } = {}) =>
  happened('LineSet', { line, text: `words ${line}`, sha256: sha(line), ...more }, { at: at('10:10') });
const ack = (line: string, unit: string, id = '') =>
  happened('LineAcknowledged', { line, unit, person: 'Chen' }, { at: at('10:20'), id });

const after = (...events: readonly RecordedEvent[]) =>
  incidentAfter(opening({ ...PLAYBOOK, line: plan }), ...events);

const numbersIn = (...events: readonly RecordedEvent[]): readonly number[] => {
  const incident = after(...events);
  return incident.lines.map((line) => lineNumber(incident, line));
};

describe('the line in force', () => {
  test('is none before one is set', () => {
    expect(currentLine(after())).toBeUndefined();
    expect(lineText(after(), undefined)).toBeUndefined();
    expect(lineText(after(), 'shops')).toBeUndefined();
  });

  test('is the last one of everybody, whatever a unit says', () => {
    expect(currentLine(after(set('l1'), set('l2'), set('l3', { unit: 'shops' })))?.id).toBe('l2');
  });

  test('is numbered by the versions of everybody’s; a unit’s own counts with the one it belongs to', () => {
    expect(numbersIn(set('l1'), set('l2', { unit: 'shops' }), set('l3'))).toEqual([1, 1, 2]);
  });
});

describe('what a unit says', () => {
  test('is its variant, else the words of everybody', () => {
    const incident = after(set('l1', { variants: { shops: 'shop words' } }));
    expect(lineText(incident, 'shops')).toBe('shop words');
    expect(lineText(incident, 'care')).toBe('words l1');
    expect(lineText(incident, '__proto__')).toBe('words l1');
  });

  test('is what was set for it alone, until everybody’s changes', () => {
    const own = [set('l1'), set('l2', { unit: 'shops' })] as const;
    expect(lineText(after(...own), 'shops')).toBe('words l2');
    expect(lineText(after(...own), 'care')).toBe('words l1');
    expect(lineText(after(...own, set('l3')), 'shops')).toBe('words l3');
    expect(lineOf(after(...own, set('l3')), 'shops')?.id).toBe('l3');
  });
});

describe('units', () => {
  test('are the playbook’s, and every other one that had words or acknowledged', () => {
    expect(unitsOf(after(set('l1', { unit: 'abroad' }), set('l2'), ack('l2', 'lab')))).toEqual([
      'shops',
      'care',
      'abroad',
      'lab',
    ]);
  });

  test('all lack the line while there is none', () => {
    expect(unacknowledged(after())).toEqual(['shops', 'care']);
  });

  test('have it once they say so, until it changes', () => {
    expect(unacknowledged(after(set('l1'), ack('l1', 'shops')))).toEqual(['care']);
    expect(unacknowledged(after(set('l1'), ack('l1', 'shops'), set('l2')))).toEqual(['shops', 'care']);
  });

  test('need to say so again when their own words change, and nobody else does', () => {
    const incident = after(set('l1'), ack('l1', 'shops'), ack('l1', 'care'), set('l2', { unit: 'shops' }));
    expect(unacknowledged(incident)).toEqual(['shops']);
  });

  test('lack it again when the acknowledgement was a slip', () => {
    const incident = after(set('l1'), ack('l1', 'shops', 'ack-1'), retracted('ack-1'));
    expect(acknowledgementOf(incident, 'shops')).toBeUndefined();
    expect(unacknowledged(incident)).toEqual(['shops', 'care']);
  });
});
