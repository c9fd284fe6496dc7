import { describe, expect, test } from 'vitest';
import { leadRole, mayUse, rolesOf, rolesWith } from '../../src/domain/powers.ts';
import { incidentAfter } from '../support/given.ts';
import { held, TEAM } from '../support/happenings.ts';
import { PLAYBOOK } from '../support/playbook.ts';

describe('a power', () => {
  test('is held by every role that may use it and that somebody holds', () => {
    expect(rolesWith(incidentAfter(...TEAM), 'release')).toEqual(['lead', 'executive']);
    expect(rolesWith(incidentAfter(held('lead', 'wang')), 'release')).toEqual(['lead']);
  });

  test('that nobody holds belongs to the lead', () => {
    const alone = incidentAfter(held('lead', 'wang'));
    expect(rolesWith(alone, 'close')).toEqual(['lead']);
    expect(mayUse(alone, 'wang', 'close')).toBe(true);
  });

  test('leaves the lead once somebody holds the role', () => {
    const incident = incidentAfter(...TEAM);
    expect(mayUse(incident, 'wang', 'close')).toBe(false);
    expect(mayUse(incident, 'song', 'close')).toBe(true);
  });

  test('goes with the role when it is handed over', () => {
    const incident = incidentAfter(...TEAM, held('lead', 'li'));
    expect(mayUse(incident, 'wang', 'classify')).toBe(false);
    expect(mayUse(incident, 'li', 'classify')).toBe(true);
  });

  test('belongs to nobody while even the lead is missing', () => {
    expect(mayUse(incidentAfter(), 'wang', 'classify')).toBe(false);
  });
});

test('the roles of a person stand in the order of the playbook', () => {
  expect(rolesOf(incidentAfter(held('legal', 'li'), held('lead', 'li')), 'li')).toEqual(['lead', 'legal']);
});

test('the lead is the role of that name, else who may classify, else the first', () => {
  const role = { name: 'R' };
  expect(leadRole(PLAYBOOK)).toBe('lead');
  expect(leadRole({ ...PLAYBOOK, roles: { a: role, b: { ...role, can: ['classify'] } } })).toBe('b');
  expect(leadRole({ ...PLAYBOOK, roles: { a: role, b: role } })).toBe('a');
});
