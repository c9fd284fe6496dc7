import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/domain/command.ts';
import type { RecordedEvent } from '../../../src/domain/events/table.ts';
import { waitingFor } from '../../../src/domain/sign-off.ts';
import { at, given, happened, incidentAfter, instant, sha } from '../../support/given.ts';
import { drafted, reviewed, TEAM, tiered } from '../../support/happenings.ts';

const backup = (role: string, person: string) =>
  happened('RoleAssigned', { role, person, backup: true }, { at: at('10:08') });
const asked = [...TEAM, backup('legal', 'qian'), tiered('severe'), drafted()];
const approve = (approver: string, role?: string): Intent => ({
  ...{ kind: 'ApproveStatement', statement: 's1', approver, via: 'phone' },
  ...(role !== undefined && { role }),
});
const call = (to: string, outcome: 'sent' | 'unreached', time: string) =>
  happened(
    'NotificationRecorded',
    { kind: 'manual', to, via: 'phone', outcome, about: 's1' },
    { at: at(time) },
  );
const standIn = {
  type: 'StatementReviewed',
  data: {
    statement: 's1',
    sha256: sha('s1'),
    step: 'legal',
    approver: 'qian',
    via: 'phone',
    insteadOf: 'zhao',
  },
} as const;

describe('a backup', () => {
  test('does not replace whoever holds the role', () => {
    const incident = incidentAfter(...TEAM, backup('legal', 'qian'));
    expect(incident.roles['legal']?.person).toBe('zhao');
    expect(incident.backups['legal']).toEqual(['qian']);
  });

  test('may say yes once the minutes to answer are over, in the holder’s place', () => {
    given(...asked)
      .when(approve('qian'), { at: at('10:50') })
      .then(standIn);
  });

  test('may not before, unless the rule is set aside', () => {
    given(...asked)
      .when(approve('qian'), { at: at('10:49') })
      .refused('backup-too-early', { overridable: true, values: { from: at('10:50') } });
    given(...asked)
      .when(approve('qian'), { at: at('10:49'), override: 'he is on a plane' })
      .then({ ...standIn, override: { codes: ['backup-too-early'], reason: 'he is on a plane' } });
  });

  test('may at once when the holder could not be reached about this text', () => {
    given(...asked, call('zhao', 'unreached', '10:35'))
      .when(approve('qian'), { at: at('10:36') })
      .then(standIn);
  });

  test('may not because the holder was reached, or was not to be had before the text was there', () => {
    given(...asked, call('zhao', 'sent', '10:35'))
      .when(approve('qian'), { at: at('10:36') })
      .refused('backup-too-early', { overridable: true });
    given(...asked, call('zhao', 'unreached', '10:20'))
      .when(approve('qian'), { at: at('10:36') })
      .refused('backup-too-early', { overridable: true });
  });

  test('without minutes to answer waits for an unanswered call', () => {
    const calm = [...TEAM, backup('legal', 'qian'), tiered('moderate'), drafted()];
    given(...calm)
      .when(approve('qian'), { at: at('12:00') })
      .refused('backup-not-needed', { overridable: true });
    given(...calm, call('zhao', 'unreached', '10:40'))
      .when(approve('qian'), { at: at('10:41') })
      .then(standIn);
  });

  test('nobody else may, however late', () => {
    given(...asked)
      .when(approve('wang', 'legal'), { at: at('15:00') })
      .refused('approver-not-holder', { overridable: true });
  });
});

describe('a missing yes', () => {
  const steps = (...events: readonly RecordedEvent[]) => {
    const incident = incidentAfter(...events);
    const statement = incident.statements['s1'];
    return statement === undefined ? [] : waitingFor(incident, statement);
  };

  test('is asked for when the text is there, and due so many minutes later', () => {
    expect(steps(...asked)[1]).toEqual({
      ...{ step: 'review', role: 'legal', person: 'zhao', backups: ['qian'] },
      ...{ askedAt: instant('10:30'), answerBy: instant('10:50'), backupFrom: instant('10:50') },
    });
  });

  test('the release is asked for only when all reviews are there', () => {
    expect(steps(...asked).at(-1)?.askedAt).toBeUndefined();
    const all = [...asked, reviewed('operations', 'li'), reviewed('legal', 'zhao', { at: at('10:45') })];
    expect(steps(...all)).toMatchObject([
      { role: 'executive', askedAt: instant('10:45'), answerBy: instant('11:05') },
    ]);
  });
});
