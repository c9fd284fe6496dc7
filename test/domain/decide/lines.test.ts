import { describe, test } from 'vitest';
import type { Intent } from '../../../src/domain/command.ts';
import type { Preapproval } from '../../../src/domain/text-plan.ts';
import { at, given, happened, opening, sha } from '../../support/given.ts';
import { held, tiered } from '../../support/happenings.ts';
import { PLAYBOOK } from '../../support/playbook.ts';

const approved = { by: 'legal', on: '2026-11-01', expires: '2026-12-01', upTo: 'moderate' };
const withLine = (preapproved: Preapproval = approved) =>
  opening({
    ...PLAYBOOK,
    line: { template: 'line', preapproved, units: { shops: { name: 'Shops', owner: 'operations' } } },
  });

const words = { line: 'l1', text: 'We are checking.', sha256: sha('l1') };
const set = (more: object = {}): Intent => ({ kind: 'SetLine', ...words, ...more });
const wasSet = (line: string, more: object = {}, envelope = {}) =>
  happened('LineSet', { ...words, line, ...more }, { at: at('10:10'), ...envelope });
const ack = (...units: readonly string[]): Intent => ({ kind: 'AcknowledgeLine', units });

describe('setting the line', () => {
  test('is recorded by whoever may adjust', () => {
    given(held('lead', 'wang')).when(set()).then({ type: 'LineSet', data: words });
  });

  test('keeps the label given, and is for those who need to know otherwise', () => {
    given(held('lead', 'wang')).when(set()).recordedWith({ tlp: 'AMBER' });
    given(held('lead', 'wang')).when(set(), { tlp: 'GREEN' }).recordedWith({ tlp: 'GREEN' });
  });

  test('is refused to anybody else, but with a recorded reason', () => {
    given(held('lead', 'wang')).when(set(), { by: 'li' }).refused('power-missing', { overridable: true });
    given(held('lead', 'wang'))
      .when(set(), { by: 'li', override: 'nobody answers' })
      .then({
        type: 'LineSet',
        data: words,
        override: { codes: ['power-missing'], reason: 'nobody answers' },
      });
  });

  test('counts as decided by whoever said so elsewhere', () => {
    given(held('lead', 'wang'))
      .when(set({ setBy: 'wang', via: 'phone' }), { by: 'li' })
      .then({ type: 'LineSet', data: { ...words, setBy: 'wang', via: 'phone' } });
    given(held('lead', 'wang'))
      .when(set({ setBy: 'li', via: 'phone' }))
      .refused('power-missing', { overridable: true, values: { person: 'li' } });
  });

  test('is refused under an id that a line has already', () => {
    given(held('lead', 'wang'), wasSet('l1'))
      .when(set())
      .refused('line-exists', { values: { line: 'l1' } });
  });

  test('says nothing of who decided where it is the recorder', () => {
    given(held('lead', 'wang'))
      .when(set({ setBy: 'wang' }))
      .then({ type: 'LineSet', data: words });
  });
});

describe('the words approved beforehand', () => {
  const own = set({ template: 'line' });

  test('are anybody’s to set', () => {
    given(withLine(), held('lead', 'wang'))
      .when(own, { by: 'li' })
      .then({ type: 'LineSet', data: { ...words, template: 'line' } });
  });

  test.each([
    ['of another template', withLine(), set({ template: 'other' })],
    ['for one unit alone', withLine(), set({ template: 'line', unit: 'shops' })],
    ['after their approval ran out', withLine({ ...approved, expires: '2026-11-19' }), own],
    ['of a playbook that has no line', opening(), own],
  ])('need the power %s', (_, opened, intent) => {
    given(opened, held('lead', 'wang'))
      .when(intent, { by: 'li' })
      .refused('power-missing', { overridable: true });
  });

  test('need the power at a worse tier than they were approved for', () => {
    given(withLine(), held('lead', 'wang'), tiered('moderate')).when(own, { by: 'li' }).events();
    given(withLine(), held('lead', 'wang'), tiered('severe'))
      .when(own, { by: 'li' })
      .refused('power-missing', { overridable: true });
  });
});

describe('acknowledging', () => {
  test('is of the line that each unit has to say now', () => {
    given(wasSet('l1'), wasSet('l2', { unit: 'shops' }))
      .when(ack('shops', 'care'))
      .then(
        { type: 'LineAcknowledged', data: { line: 'l2', unit: 'shops' } },
        { type: 'LineAcknowledged', data: { line: 'l1', unit: 'care' } },
      );
  });

  test('names the person who said so', () => {
    given(wasSet('l1'))
      .when({ kind: 'AcknowledgeLine', units: ['care'], person: 'Chen' })
      .then({ type: 'LineAcknowledged', data: { line: 'l1', unit: 'care', person: 'Chen' } });
  });

  test('is refused while there is no line, also for a unit that alone has none', () => {
    given().when(ack('shops')).refused('no-line');
    given(wasSet('l1', { unit: 'shops' }))
      .when(ack('care'))
      .refused('no-line');
  });

  test('is refused for a time before those words, to the minute', () => {
    const line = wasSet('l1', {}, { at: '2026-11-20T10:10:30.000Z' });
    given(line)
      .when(ack('shops'), { at: at('10:09') })
      .refused('line-not-yet', { values: { unit: 'shops', from: '2026-11-20T10:10:30.000Z' } });
    given(line)
      .when(ack('shops'), { at: at('10:10') })
      .events();
  });
});
