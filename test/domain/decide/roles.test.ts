import { describe, expect, test } from 'vitest';
import { given, incidentAfter, instant } from '../../support/given.ts';
import { held } from '../../support/happenings.ts';
import { PLAYBOOK } from '../../support/playbook.ts';

describe('assigning roles', () => {
  test('takes several at once, each with the note', () => {
    given()
      .when({
        kind: 'AssignRoles',
        roles: [
          { role: 'lead', person: 'wang' },
          { role: 'legal', person: 'zhao' },
        ],
        note: 'night shift',
      })
      .then(
        { type: 'RoleAssigned', data: { role: 'lead', person: 'wang', note: 'night shift' } },
        { type: 'RoleAssigned', data: { role: 'legal', person: 'zhao', note: 'night shift' } },
      );
  });

  test('is refused for all when the playbook lacks one, whatever the reason', () => {
    const roles = [
      { role: 'lead', person: 'wang' },
      { role: 'chef', person: 'li' },
    ];
    const known = Object.keys(PLAYBOOK.roles);
    given()
      .when({ kind: 'AssignRoles', roles })
      .refused('role-unknown', { values: { role: 'chef', roles: known } });
    given().when({ kind: 'AssignRoles', roles }, { override: 'please' }).refused('role-unknown');
  });

  test('the last one assigned holds the role since then', () => {
    expect(incidentAfter(held('lead', 'wang'), held('lead', 'li')).roles['lead']).toMatchObject({
      person: 'li',
      since: instant('10:07'),
    });
  });
});
