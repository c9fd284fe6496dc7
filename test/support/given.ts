import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Intent } from '../../src/domain/command.ts';
import { decide } from '../../src/domain/decide.ts';
import type { Actor, Override } from '../../src/domain/envelope.ts';
import {
  type EventData,
  eventDataSchemas,
  type EventType,
  type IncidentEvent,
  type RecordedEvent,
} from '../../src/domain/events/table.ts';
import { evolve } from '../../src/domain/evolve.ts';
import type { Incident } from '../../src/domain/incident.ts';
import type { Playbook } from '../../src/domain/playbook.ts';
import type { Tlp } from '../../src/domain/tlp.ts';
import { Refusal, UsageError } from '../../src/domain/refusal.ts';
import { PLAYBOOK } from './playbook.ts';

/** A time of day of the test incident, UTC ISO; aware 10:00 and opened 10:05 on 20 November 2026. */
export const at = (time: string, day = 20): string =>
  `2026-11-${String(day).padStart(2, '0')}T${time}:00.000Z`;

/** The same as an instant. */
export const instant = (time: string, day = 20): number => Date.parse(at(time, day));

/** Somebody at a keyboard; everybody has a login of their own name. */
export const actor = (person: string, login = person): Actor => ({ person, login, host: 'desk' });

interface Envelope {
  readonly at?: string;
  readonly by?: string;
  readonly login?: string;
  readonly id?: string;
  readonly tlp?: Tlp;
  readonly override?: Override;
}

/** An event as if it had been recorded; ids and links are made up, and filled in by `given`. */
export function happened<T extends EventType>(type: T, data: EventData[T], envelope: Envelope = {}) {
  const { by = 'wang', login = by, id = '', tlp = 'AMBER', override } = envelope;
  const moment = envelope.at ?? at('10:05');
  return {
    ...{ v: 1 as const, type, key: 'k', recordedAt: moment, at: moment, by: actor(by, login), tlp, data },
    ...(override !== undefined && { override }),
    ...{ prev: [], id },
  };
}

/** The first record of every test incident. */
export const opening = (playbook: Playbook = PLAYBOOK) =>
  happened('IncidentOpened', {
    incident: '2026-11-20-k7q4',
    mode: 'real',
    title: 'Rat in the kitchen',
    triggers: [],
    zone: 'Asia/Shanghai',
    languages: ['en', 'zh-CN'],
    people: { wang: { name: 'Wang Lan', roles: ['lead'] } },
    times: { occurred: at('09:00'), aware: at('10:00') },
    playbook: { id: playbook.id, version: playbook.version, sha256: sha('p'), sources: [], model: playbook },
    templates: [],
  });

/** Sixty-four hex digits, for a hash that only has to differ from others. */
export const sha = (seed: string): string =>
  Array.from({ length: 64 }, (_, n) => ((seed.charCodeAt(n % seed.length) + n) % 16).toString(16)).join('');

const withId = (event: RecordedEvent, index: number): RecordedEvent =>
  event.id === '' ? { ...event, id: `event-${String(index)}` } : event;

/** The incident that these events make, after the opening (the usual one where none is given). */
export function incidentAfter(...events: readonly RecordedEvent[]): Incident {
  const all = events[0]?.type === 'IncidentOpened' ? events : [opening(), ...events];
  const incident = all.map(withId).reduce<Incident | undefined>(evolve, undefined);
  if (incident === undefined) throw new Error('no incident was opened');
  return incident;
}

interface Circumstances {
  readonly by?: string;
  readonly login?: string;
  readonly at?: string;
  readonly tlp?: Tlp;
  /** The reason given with an override. */
  readonly override?: string;
}

type Expected = {
  readonly [T in EventType]: { readonly type: T; readonly data: EventData[T]; readonly override?: Override };
}[EventType];

const ajv = new Ajv2020({ strict: false });
const validators = new Map<string, ValidateFunction>();

function assertFitsSchema({ type, data }: IncidentEvent): void {
  const validate = validators.get(type) ?? ajv.compile(eventDataSchemas[type] ?? false);
  validators.set(type, validate);
  expect(validate(data), `${type} does not fit its schema: ${ajv.errorsText(validate.errors)}`).toBe(true);
}

function decideOn(incident: Incident, intent: Intent, circumstances: Circumstances) {
  const { by = 'wang', login = by, tlp, override } = circumstances;
  const command = {
    ...intent,
    actor: actor(by, login),
    at: circumstances.at ?? at('10:30'),
    ...(tlp !== undefined && { tlp }),
    ...(override !== undefined && { override: { reason: override } }),
  };
  return decide(command, incident);
}

function thrownBy(run: () => unknown): unknown {
  try {
    return { answered: run() };
  } catch (error) {
    return error;
  }
}

/** `given(events).when(command).then(events)`, or `.refused(code)`, or `.needs(code)` for a missing answer. */
export function given(...events: readonly RecordedEvent[]) {
  const incident = incidentAfter(...events);
  return {
    when: (intent: Intent, circumstances: Circumstances = {}) => {
      const run = () => decideOn(incident, intent, circumstances);
      return {
        /** What was decided, for a look at a part of it. */
        events: run,
        /** The events are these and no others, in this order, overrides included; each fits its schema. */
        then: (...expected: readonly Expected[]) => {
          const decided = run();
          decided.forEach(assertFitsSchema);
          expect(decided.map(({ type, data, override }) => ({ type, data, override }))).toEqual(
            expected.map(({ type, data, override }) => ({ type, data, override })),
          );
        },
        /** The envelope of the only event. */
        recordedWith: (envelope: { readonly at?: string; readonly tlp?: Tlp }) => {
          expect(run()).toMatchObject([envelope]);
        },
        refused: (code: string, { overridable = false, ...rest }: Refused = {}) => {
          const error = thrownBy(run);
          expect(error).toBeInstanceOf(Refusal);
          expect(error).toMatchObject({ code, overridable, exit: 1, ...rest });
        },
        needs: (code: string) => {
          const error = thrownBy(run);
          expect(error).toBeInstanceOf(UsageError);
          expect(error).toMatchObject({ code, exit: 2 });
        },
      };
    },
  };
}

interface Refused {
  readonly overridable?: boolean;
  readonly values?: Readonly<Record<string, unknown>>;
}
