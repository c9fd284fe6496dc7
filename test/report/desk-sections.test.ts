import { describe, expect, test } from 'vitest';
import { happened, sha } from '../support/given.ts';
import { beijing, opened, reportOf, section } from './reporting.ts';

const remark = (id: string, text: string, time: string, more: object = {}, tlp: 'AMBER' | 'RED' = 'AMBER') =>
  happened('RemarkAdded', { remark: id, text, standing: 'off-script', ...more }, { at: beijing(time), tlp });

describe('what the report tells of the desk', () => {
  test('nothing of it where there was nothing', () => {
    const report = reportOf([opened()]);
    for (const title of ['The line', 'Said outside', 'Attention', 'What people asked', 'Calls and letters'])
      expect(report).not.toContain(`\n## ${title}\n`);
    for (const title of ['Accounts', 'Who was told', 'Briefs and handovers'])
      expect(report).not.toContain(`\n## ${title}\n`);
  });

  test('the line: every version, whose it is, and who had it when', () => {
    const set = {
      line: 'l1',
      text: 'We are checking.',
      sha256: sha('l'),
      setBy: 'song',
      via: 'phone' as const,
    };
    const lines = section(
      reportOf([
        opened(),
        happened(
          'LineSet',
          { ...set, variants: { shops: 'Ask for a name first.\nWe are checking.' } },
          { at: beijing('10:10') },
        ),
        happened('LineAcknowledged', { line: 'l1', unit: 'shops', person: 'li' }, { at: beijing('10:20') }),
      ]),
      'The line',
    );
    expect(lines).toContain('| 1 | everybody | 2017-08-25 10:10 | 宋平 | We are checking.<br>');
    expect(lines).toContain('shops: Ask for a name first. \\[the line\\]');
    expect(lines).toContain('shops (li) 2017-08-25 10:20');
  });

  test('words said outside, and one question with different answers', () => {
    const outside = section(
      reportOf([
        opened(),
        remark('r1', 'A power cut', '10:30', { saidBy: 'Shop A', to: 'press', about: 'closure' }),
        remark('r2', 'Repairs', '10:50', { saidBy: 'Shop B', about: 'closure', channel: 'phone' }),
        remark('r3', 'No comment', '10:55', { standing: 'authorised' }),
      ]),
      'Said outside',
    );
    expect(outside).toMatch(/10:30 \| Shop A \| press \| \*\*.+\*\* \| closure \| A power cut \|/);
    expect(outside).toMatch(
      /About “closure”:\n {2}- .*10:30 Shop A: A power cut\n {2}- .*10:50 Shop B: Repairs/,
    );
    expect(outside).not.toMatch(/\*\*authorised\*\*/i);
  });

  test('remarks above the readers’ label are left out, and so is the contradiction', () => {
    const report = reportOf(
      [
        opened(),
        remark('r1', 'A power cut', '10:30', { about: 'closure' }),
        remark('r2', 'Secret words', '10:50', { about: 'closure' }, 'RED'),
      ],
      'en',
      { tlp: 'AMBER' },
    );
    expect(report).toContain('A power cut');
    expect(report).not.toContain('Secret words');
    expect(report).not.toContain('different answers');
  });

  test('attention: readings in order, where they went, and an ordinary day', () => {
    const heat = section(
      reportOf([
        opened(),
        happened('MetricRecorded', { readings: [{ metric: 'negative', value: 20 }], baseline: true }),
        happened(
          'MetricRecorded',
          { readings: [{ metric: 'negative', value: 400 }], source: 'Weibo' },
          { at: beijing('10:30') },
        ),
        happened(
          'MetricRecorded',
          { readings: [{ metric: 'negative', value: 1200 }] },
          { at: beijing('12:30') },
        ),
      ]),
      'Attention',
    );
    expect(heat).toMatch(/ordinary day \| negative \| 20 \|/);
    expect(heat).toMatch(/10:30 \| negative \| 400 \| +\| Weibo \|\n.*12:30 \| negative \| 1,200 \| up \|/);
  });

  test('what people asked and who called: the answer, by whom, and how late', () => {
    const report = reportOf([
      opened(),
      happened(
        'ConcernRaised',
        { concern: 'c1', question: 'Refunds?', count: 320 },
        { at: beijing('10:30') },
      ),
      happened('ConcernSettled', { id: 'c1', reason: 'not decided' }, { at: beijing('10:40') }),
      happened(
        'IncomingLogged',
        {
          ...{ incoming: 'i1', from: 'Daily', kind: 'media' as const, ask: 'True?' },
          ...{ deadline: beijing('12:00'), answerer: 'song' },
        },
        { at: beijing('11:00') },
      ),
      happened('IncomingSettled', { id: 'i1', answer: 'Under way' }, { at: beijing('13:30') }),
    ]);
    expect(section(report, 'What people asked')).toMatch(
      /c1 \| .* \| Refunds\? \| about 320 asking \| +\| not answered: not decided<br>王岚/,
    );
    expect(section(report, 'Calls and letters')).toMatch(
      /i1 \| .* \| Daily · media \| True\? \| .*12:00 \| 宋平 \| Under way<br>王岚.*<br>\*\*late\*\* by 1 h 30 min/,
    );
  });

  test('a question that a hidden record settled does not look open', () => {
    const report = reportOf(
      [
        opened(),
        happened('ConcernRaised', { concern: 'c1', question: 'Refunds?' }),
        happened('ConcernSettled', { id: 'c1', answer: 'hush' }, { tlp: 'RED' }),
      ],
      'en',
      { tlp: 'AMBER' },
    );
    const asked = section(report, 'What people asked');
    expect(asked).not.toContain('not answered');
    expect(asked).not.toContain('hush');
  });

  test('accounts with what was done on them and the screenshot taken before', () => {
    const accounts = section(
      reportOf([
        opened(),
        happened('AccountSet', { account: 'Main', kind: 'main', state: 'silent', reason: 'order' }),
        happened(
          'AccountOperated',
          {
            ...{ account: 'Main', operation: 'close-comments' as const, reason: 'abuse' },
            ...{ evidence: 'before.png', until: beijing('18:00') },
          },
          { at: beijing('11:00') },
        ),
      ]),
      'Accounts',
    );
    expect(accounts).toMatch(/Main · main account \| silent · order/);
    expect(accounts).toMatch(/11:00 closed comments: abuse .*before\.png.*until 2017-08-25 18:00/);
  });

  test('an account that a hidden record changed is not shown as it was before', () => {
    const set = (state: 'silent' | 'normal', tlp: 'AMBER' | 'RED', time: string) =>
      happened('AccountSet', { account: 'Main', state }, { tlp, at: beijing(time) });
    const events = [opened(), set('silent', 'AMBER', '10:10'), set('normal', 'RED', '11:00')];
    expect(section(reportOf(events, 'en', { tlp: 'AMBER' }), 'Accounts')).toMatch(/\| Main \| withheld \|/);
    expect(section(reportOf(events), 'Accounts')).toMatch(/\| Main \| normal \|/);
  });

  test('who was told and who was not reached, and what was issued', () => {
    const report = reportOf([
      opened(),
      happened('NotificationRecorded', {
        ...{ kind: 'manual', to: 'zhao', via: 'phone', outcome: 'unreached', about: 'line' },
      }),
      happened('BriefIssued', { kind: 'brief', number: 1, text: 'Brief no. 1\nmore\n', sha256: sha('b') }),
    ]);
    expect(section(report, 'Who was told')).toMatch(
      /赵原 \| by phone \| \*\*not reached\*\* \| the line \| 王岚/,
    );
    expect(section(report, 'Briefs and handovers')).toMatch(/brief no\. 1 \| Brief no\. 1 \| 王岚/);
  });

  test('a backup is never shown as the holder of the role', () => {
    const roles = section(
      reportOf([
        opened(),
        happened('RoleAssigned', { role: 'legal', person: 'zhao' }),
        happened('RoleAssigned', { role: 'legal', person: 'song', backup: true }),
      ]),
      'Roles over time',
    );
    expect(roles).toMatch(/赵原 \| .* \| still \|/);
    expect(roles).toMatch(/宋平 \| .* \| +\| backup \|/);
  });

  test('what the desk owes is no task: a query late is told with the query', () => {
    const call = happened(
      'IncomingLogged',
      { incoming: 'i1', from: 'Daily', kind: 'media', ask: 'True?', deadline: beijing('12:00') },
      { at: beijing('11:00') },
    );
    const [before, after] = [[opened()], [opened(), call]].map((events) => reportOf(events));
    for (const heading of ['Tasks', 'Phases and deadlines'])
      expect(section(after ?? '', heading)).toBe(section(before ?? '', heading));
    expect(section(after ?? '', 'Calls and letters')).toMatch(/not answered<br>\*\*late\*\* by 24 h/);
  });
});
