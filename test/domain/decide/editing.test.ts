import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/domain/command.ts';
import type { RecordedEvent } from '../../../src/domain/events/table.ts';
import { waitingFor } from '../../../src/domain/sign-off.ts';
import { versionOf } from '../../../src/domain/statement.ts';
import { at, given, happened, incidentAfter, sha } from '../../support/given.ts';
import { drafted, published, released, reviewed, TEAM, tiered } from '../../support/happenings.ts';

const edit = (more: { editor?: string; gaps?: readonly string[]; base?: string; sha256?: string } = {}) =>
  ({
    ...{ kind: 'ReviseStatement', statement: 's1', base: sha('s1'), text: 'Sorry.\n', sha256: sha('v2') },
    ...{ facts: [], gaps: [] },
    ...more,
  }) as const satisfies Intent;

const revised = (more: { editor?: string; step?: string; gaps?: readonly string[] } = {}) => ({
  ...{ statement: 's1', base: sha('s1'), text: 'Sorry.\n', sha256: sha('v2'), facts: [], gaps: [] },
  ...more,
});

const asked = [...TEAM, tiered('severe'), drafted()];
const reviews = [reviewed('operations', 'li'), reviewed('legal', 'zhao')];
const late = { at: at('11:00') };

const statementAfter = (...events: readonly RecordedEvent[]) => {
  const incident = incidentAfter(...events);
  const statement = incident.statements['s1'];
  if (statement === undefined) throw new Error('s1 was not drafted');
  return { incident, statement, waiting: waitingFor(incident, statement).map(({ role }) => role) };
};

describe('an edit', () => {
  test('by the drafter makes a new version and voids every yes', () => {
    given(...asked, ...reviews)
      .when(edit(), { by: 'chen', ...late })
      .then({ type: 'StatementRevised', data: revised() });
    const after = statementAfter(...asked, ...reviews, released('executive', 'song'), edited({}));
    expect(after.waiting).toEqual(['operations', 'legal', 'executive']);
    expect(versionOf(after.statement)).toBe(2);
    expect(Object.keys(after.statement.earlier[0]?.reviews ?? {})).toEqual(['operations', 'legal']);
    expect(after.statement.earlier[0]?.release?.approver).toBe('song');
  });

  test('by an approver is at once their yes to the new words', () => {
    given(...asked, reviewed('operations', 'li'))
      .when(edit(), { by: 'zhao', ...late })
      .then(
        { type: 'StatementRevised', data: revised({ step: 'legal' }) },
        {
          type: 'StatementReviewed',
          data: { statement: 's1', sha256: sha('v2'), step: 'legal', approver: 'zhao', via: 'here' },
        },
      );
  });

  test('dictated by the one who releases makes them no author, and is not yet the release: that comes last', () => {
    given(...asked, ...reviews)
      .when(
        { ...edit({ editor: 'song' }), via: 'phone', words: 'say sorry, nothing else' },
        { by: 'chen', ...late },
      )
      .then({ type: 'StatementRevised', data: revised({ editor: 'song', step: 'executive' }) });
  });

  test('by somebody else makes them an author, who fills no step', () => {
    const incident = [...asked, edited({ by: 'qian' })];
    expect(statementAfter(...incident).statement.authors).toEqual(['chen', 'qian']);
    given(...incident, happened('RoleAssigned', { role: 'legal', person: 'qian' }))
      .when({ kind: 'ApproveStatement', statement: 's1', approver: 'qian', via: 'here' }, late)
      .refused('approver-drafted', { overridable: true });
  });

  test('at a login that is somebody else’s is no approver’s own word', () => {
    given(...asked)
      .when(edit(), { by: 'zhao', login: 'chen', ...late })
      .refused('login-not-own', { overridable: false });
  });

  test('that leaves a gap is no yes', () => {
    given(...asked)
      .when(edit({ gaps: ['when'] }), { by: 'zhao', ...late })
      .then({ type: 'StatementRevised', data: revised({ gaps: ['when'] }) });
  });

  test('takes the pre-approval away: edited words need the tier’s sign-off', () => {
    const words = drafted({ plan: 'first-words' });
    expect(statementAfter(...TEAM, tiered('moderate'), words).waiting).toEqual(['lead']);
    expect(statementAfter(...TEAM, tiered('moderate'), words, edited({})).waiting).toEqual([
      'operations',
      'legal',
      'lead',
    ]);
  });

  test('is refused for a text that is out, has moved on, or is unchanged', () => {
    given(...asked, published('weibo'))
      .when(edit(), late)
      .refused('statement-out');
    given(...asked)
      .when(edit({ base: sha('older') }), late)
      .refused('statement-moved-on');
    given(...asked)
      .when(edit({ sha256: sha('s1') }), late)
      .refused('statement-same');
  });

  test('cannot be older than the text it changes', () => {
    given(...asked)
      .when(edit(), { at: at('10:00'), by: 'chen' })
      .refused('statement-not-yet');
  });
});

const edited = ({ by = 'chen', step }: { by?: string; step?: string }) =>
  happened(
    'StatementRevised',
    { ...revised(), ...(step !== undefined && { step }) },
    { at: at('10:55'), by },
  );

const declare = (changes: readonly string[] = []): Intent => ({
  ...{ kind: 'DeclareImmaterial', statement: 's1', reason: 'one comma', changes },
});

describe('an edit that the lead declares immaterial', () => {
  const byExecutive = [
    ...asked,
    ...reviews,
    edited({ by: 'song', step: 'executive' }),
    happened(
      'StatementReleased',
      { statement: 's1', sha256: sha('v2'), step: 'executive', approver: 'song', via: 'here' },
      { at: at('10:55'), by: 'song' },
    ),
  ];
  const declared = happened(
    'EditDeclaredImmaterial',
    { statement: 's1', sha256: sha('v2'), reason: 'one comma' },
    { at: at('10:57'), by: 'wang' },
  );

  test('lets the earlier reviews stand, with the reason', () => {
    given(...byExecutive)
      .when(declare(), { by: 'wang', ...late })
      .then({
        type: 'EditDeclaredImmaterial',
        data: { statement: 's1', sha256: sha('v2'), reason: 'one comma' },
      });
    const { statement, waiting } = statementAfter(...byExecutive, declared);
    expect(waiting).toEqual([]);
    expect(statement.reviews['legal']).toMatchObject({ sha256: sha('s1'), carried: { reason: 'one comma' } });
  });

  test('never lets an earlier release stand: that was a yes to other bytes', () => {
    const all = [...asked, ...reviews, released('executive', 'song'), edited({}), declared];
    expect(statementAfter(...all).waiting).toEqual(['executive']);
  });

  test('is refused, whatever the reason, when something that matters changed', () => {
    given(...byExecutive)
      .when(declare(['number', 'date']), { by: 'wang', override: 'no time', ...late })
      .refused('change-material', { overridable: false, values: { changes: ['number', 'date'] } });
  });

  test('is the lead’s to declare, and not of the lead’s own edit', () => {
    given(...byExecutive)
      .when(declare(), { by: 'zhao', ...late })
      .refused('immaterial-not-lead', { overridable: true });
    given(...asked, ...reviews, edited({ by: 'wang' }))
      .when(declare(), { by: 'wang', ...late })
      .refused('immaterial-own-edit', { overridable: true });
  });

  test('needs a review to carry over', () => {
    given(...asked, edited({}))
      .when(declare(), { by: 'wang', ...late })
      .refused('nothing-to-carry');
  });
});
