import { fromIso, type Recorded } from '../envelope.ts';
import { type Incident, MODES, type Person, type PinnedTemplate } from '../incident.ts';
import type { Playbook } from '../playbook.ts';
import {
  type Described,
  list,
  map,
  moment,
  object,
  oneOf,
  optional,
  sha256,
  text,
  trusted,
} from '../schema.ts';
import { event } from './event.ts';

const opening = object({
  incident: text,
  mode: oneOf(...MODES),
  title: text,
  summary: optional(text),
  source: optional(text),
  triggers: list(text),
  zone: text,
  organisation: optional(text),
  contact: optional(text),
  languages: list(text),
  people: map(trusted<Person>()),
  times: object({ occurred: optional(moment), detected: optional(moment), aware: moment }),
  playbook: object({
    id: text,
    version: text,
    sha256,
    sources: list(object({ file: text, sha256 })),
    model: trusted<Playbook>(),
  }),
  templates: list(trusted<PinnedTemplate>()),
});

/** The incident that the first record opens. */
export function openedIncident({ data, at, by }: Recorded<string, Described<typeof opening>>): Incident {
  return {
    id: data.incident,
    mode: data.mode,
    title: data.title,
    ...(data.summary !== undefined && { summary: data.summary }),
    ...(data.source !== undefined && { source: data.source }),
    triggers: data.triggers,
    zone: data.zone,
    ...(data.organisation !== undefined && { organisation: data.organisation }),
    ...(data.contact !== undefined && { contact: data.contact }),
    languages: data.languages,
    people: data.people,
    playbook: data.playbook.model,
    templates: data.templates,
    openedBy: by,
    times: {
      ...(data.times.occurred !== undefined && { occurred: fromIso(data.times.occurred) }),
      ...(data.times.detected !== undefined && { detected: fromIso(data.times.detected) }),
      aware: fromIso(data.times.aware),
      opened: fromIso(at),
    },
    tierDecisions: [],
    ratings: [],
    roles: {},
    assignments: [],
    tasks: {},
    addedTasks: {},
    facts: {},
    statements: {},
    lines: [],
    decisions: [],
    postures: [],
    remarks: {},
    metrics: {},
    ordinary: {},
    briefs: [],
    notifications: [],
    concerns: {},
    incoming: {},
    accounts: {},
    backups: {},
    logins: { [by.login]: by.person },
    retracted: [],
  };
}

/** The first record of every file: pins all that the incident needs, so that nothing later reads YAML. */
export const incidentOpened = event({ schema: opening, evolve: (incident) => incident });
