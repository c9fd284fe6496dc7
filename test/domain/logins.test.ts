import { describe, expect, test } from 'vitest';
import { isLoginOf, ownerOf } from '../../src/domain/logins.ts';
import { happened, incidentAfter, opening } from '../support/given.ts';

const acted = (by: string, login: string) =>
  happened('EntryLogged', { kind: 'observation', text: 'x' }, { by, login });

const listed = () => {
  const first = opening();
  const people = { ...first.data.people, zhao: { name: 'Zhao Yuan', roles: ['legal'], login: 'zhaoy' } };
  return { ...first, data: { ...first.data, people } };
};

describe('a login', () => {
  test('stands for whoever first acted under it, whatever name is given later', () => {
    const incident = incidentAfter(acted('li', 'desk-2'), acted('chen', 'desk-2'));
    expect(ownerOf(incident, 'desk-2')).toBe('li');
    expect(isLoginOf(incident, 'desk-2', 'li')).toBe(true);
    expect(isLoginOf(incident, 'desk-2', 'chen')).toBe(false);
  });

  test('of the opener is the opener’s from the first record', () => {
    expect(isLoginOf(incidentAfter(), 'wang', 'li')).toBe(false);
  });

  test('that nobody used yet is anybody’s without a listed one', () => {
    expect(isLoginOf(incidentAfter(), 'new', 'li')).toBe(true);
  });

  test('that the organisation lists stands for that person, even if another was first to act under it', () => {
    const incident = incidentAfter(listed(), acted('li', 'zhaoy'));
    expect(ownerOf(incident, 'zhaoy')).toBe('zhao');
    expect(isLoginOf(incident, 'zhaoy', 'li')).toBe(false);
  });

  test('is the only one of a person with a listed login', () => {
    const incident = incidentAfter(listed(), acted('zhao', 'borrowed'));
    expect(isLoginOf(incident, 'borrowed', 'zhao')).toBe(false);
  });

  test('named like a member of every object is nobody’s', () => {
    expect(ownerOf(incidentAfter(), 'constructor')).toBeUndefined();
  });
});
