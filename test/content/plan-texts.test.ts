import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fact, languages, render } from './rendering.ts';

type Tree = Readonly<Record<string, unknown>>;
interface Planned {
  readonly audience: string;
  readonly genre: string;
  readonly channels: readonly string[];
  readonly tlp?: string;
}
interface Task {
  readonly role: string;
  readonly due?: unknown;
  readonly statement?: string | readonly string[];
}

const playbook = parse(readFileSync('playbooks/new-media.yaml', 'utf8')) as {
  readonly tiers: Readonly<Record<string, { readonly publicText: string; readonly signOff: Tree }>>;
  readonly phases: Readonly<Record<string, { readonly tasks: Readonly<Record<string, Task>> }>>;
  readonly statements: Readonly<Record<string, Planned>>;
  readonly channels: Tree;
};
const planned = Object.values(playbook.statements);
const tasksOf = (phase: string): readonly Task[] => Object.values(playbook.phases[phase]?.tasks ?? {});

describe('the texts of the plan, taken together', () => {
  test('speak to public, customers, staff, media and authority, each where it listens', () => {
    expect(new Set(planned.map(({ audience }) => audience))).toEqual(
      new Set(['public', 'customers', 'staff', 'media', 'authority']),
    );
    for (const { channels } of planned) {
      expect(channels.length).toBeGreaterThan(0);
      expect(channels.filter((id) => !(id in playbook.channels))).toEqual([]);
    }
    expect(new Set(planned.flatMap(({ channels }) => channels)).size).toBe(
      Object.keys(playbook.channels).length,
    );
  });

  test('include what service staff say, and all of it from the facts that the public text quotes', () => {
    const genres = planned.map(({ genre }) => genre);
    expect(genres).toEqual(
      expect.arrayContaining(['recall', 'qa', 'care-script', 'internal', 'media-reply']),
    );
    const facts = [fact(1), fact(2), fact(3, 'unverified')];
    const quoted = (id: string) => render(id, 'zh-CN', { facts }).facts;
    for (const id of ['qa', 'care-script', 'media-reply', 'staff-notice', 'authority-report'])
      expect(quoted(id), id).toEqual(quoted('situation'));
  });

  test('carry their label of confidentiality in the plan and at their head when they stay inside', () => {
    const inside = Object.entries(playbook.statements).filter(([, { audience }]) => audience === 'staff');
    expect(inside.map(([id]) => id).sort()).toEqual(['care-script', 'qa', 'staff-notice']);
    for (const [id, { tlp }] of inside) {
      expect(tlp, id).toBe('AMBER');
      for (const text of languages.map((language) => render(id, language, {}).text))
        expect(text).toMatch(/^TLP:AMBER/);
    }
  });

  test('tell staff no later than the public, at every tier that has a notice to staff', () => {
    const due = playbook.phases.respond?.tasks['staff-notice']?.due as Readonly<Record<string, string>>;
    expect(Object.keys(due)).toEqual(['moderate', 'severe']);
    const hours = (text: string): number => Number(/(\d+)h/.exec(text)?.[1]);
    for (const [tier, moment] of Object.entries(due))
      expect(hours(moment), tier).toBeLessThanOrEqual(hours(playbook.tiers[tier]?.publicText ?? ''));
  });

  test('reach staff and the affected while it is hot, when it is established, and when it is over', () => {
    for (const phase of ['respond', 'findings', 'recovery']) {
      const roles = tasksOf(phase).map(({ role }) => role);
      expect(roles, phase).toEqual(expect.arrayContaining(['internal', 'care', 'government']));
      expect(
        tasksOf(phase).some(({ statement }) => statement !== undefined),
        phase,
      ).toBe(true);
    }
  });

  test('are all somebody’s task, but for the words kept ready and the reply to whoever asks', () => {
    const tasked = new Set(
      Object.keys(playbook.phases)
        .flatMap(tasksOf)
        .flatMap(({ statement }) => statement ?? []),
    );
    expect(Object.keys(playbook.statements).filter((id) => !tasked.has(id))).toEqual([
      'first-words',
      'media-reply',
    ]);
  });

  test('leave the media to public relations alone, in what each inside text tells staff', () => {
    for (const id of ['staff-notice', 'qa', 'care-script']) {
      expect(render(id, 'zh-CN', {}).text, id).toMatch(/公关部/);
      expect(render(id, 'en', {}).text, id).toMatch(/public relations/);
    }
    expect(render('media-reply', 'zh-CN', {}).text).toContain('我公司对媒体的答复由公关部统一作出');
  });

  test('say findings, responsibility, remedy for people, and correction in the notice of findings', () => {
    const { text } = render('findings', 'zh-CN', { facts: [fact(1)] });
    expect(text).toMatch(/一、查明的情况[^]*二、责任[^]*三、对受到影响的人[^]*四、整改/);
  });

  test('are read by two others before they are released, from the middle tier on', () => {
    for (const tier of ['moderate', 'severe'])
      expect(playbook.tiers[tier]?.signOff['review'], tier).toEqual(['operations', 'legal']);
  });
});
