import type { Instant } from '../domain/envelope.ts';
import { type Fact, type Incident, personName } from '../domain/incident.ts';
import { localise } from '../domain/localise.ts';
import type { OrganisationConfig } from '../domain/organisation.ts';
import type { Zone } from '../domain/zone.ts';
import { momentParts } from '../statement/moment-words.ts';
import { matchRegister, type Register, type RegisterFact } from '../statement/register-match.ts';
import { telephonesIn } from '../statement/passed-over.ts';
import { textGaps } from '../statement/text-gaps.ts';
import type { TextValue } from '../statement/text-values.ts';
import type { Session } from './session.ts';

/** What a text brought along says, held against what the incident knows. */
export interface TextReading {
  readonly facts: readonly string[];
  readonly gaps: readonly string[];
  /** What stands in the text and in the register, but is not confirmed. */
  readonly unconfirmed: readonly { readonly fact: string; readonly value: TextValue }[];
  /** What nothing in the register supports. */
  readonly unmatched: readonly TextValue[];
  /** Numbers to call that are not where the public may turn to. */
  readonly telephones: readonly string[];
}

/** Beside the incident: what a text may speak of without a fact. */
export interface ReadingSetting {
  readonly organisation: OrganisationConfig;
  readonly zone: Zone;
  /** When the text is written: the date under it. */
  readonly at: Instant;
  readonly nextUpdate?: Instant | undefined;
}

const registerFact = ({ id, claim, value, unit, status }: Fact): RegisterFact => ({
  ...{ id, claim, status },
  ...(value !== undefined && { value }),
  ...(unit !== undefined && { unit }),
});

const present = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.flatMap((value) => (value === undefined ? [] : [value]));

/** The names that an incident knows of people, of whoever holds a role, and of the organisation. */
export const namesIn = (incident: Incident, config: OrganisationConfig): readonly string[] => [
  ...new Set([
    ...present([incident.organisation, config.organisation]),
    ...Object.values(incident.people).map(({ name }) => name),
    ...Object.values(incident.roles).map(({ person }) => personName(incident, person)),
  ]),
];

/** What the texts of an incident may name: people, roles, tiers, channels, whom to reach. */
function knownIn(incident: Incident, config: OrganisationConfig, language: string): readonly string[] {
  const { roles, tiers, channels } = localise(incident.playbook, language);
  const named: readonly Readonly<Record<string, { readonly name?: string }>>[] = [roles, tiers, channels];
  return [
    ...namesIn(incident, config),
    ...present([incident.contact, config.contact]),
    incident.title,
    ...named.flatMap((each) => present(Object.values(each).map(({ name }) => name))),
    ...Object.values(incident.incoming).map(({ from }) => from),
  ];
}

/** The moments that an incident knows without a fact: its own times, what went out when, what was promised for when. */
const instantsIn = (
  { times, statements }: Incident,
  { at, nextUpdate }: ReadingSetting,
): readonly Instant[] => [
  ...present([times.occurred, times.detected, times.aware, times.opened, at, nextUpdate]),
  ...Object.values(statements).flatMap(({ publications, nextUpdate: promised }) => [
    ...publications.map((publication) => publication.at),
    ...present([promised]),
  ]),
];

function registerOf(incident: Incident, setting: ReadingSetting, language: string): Register {
  const wordsOf = (instant: Instant): string => {
    const { date, time } = momentParts(instant, setting.zone.name, language);
    return `${date} ${time}`;
  };
  return {
    facts: Object.values(incident.facts)
      .filter(({ retracted }) => retracted !== true)
      .map(registerFact),
    known: knownIn(incident, setting.organisation, language),
    moments: instantsIn(incident, setting).map((instant) => ({ words: [wordsOf(instant)] })),
  };
}

const digits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** A wrong number under an apology is found out by those who call it. */
function strangeTelephones(incident: Incident, config: OrganisationConfig, text: string): readonly string[] {
  const values = Object.values(incident.facts).map(({ claim, value }) => `${claim} ${value ?? ''}`);
  const known = [...present([incident.contact, config.contact]), ...values].map(digits);
  const strange = telephonesIn(text).filter((each) => !known.some((number) => number.includes(digits(each))));
  return [...new Set(strange)];
}

/** Holds a text against the register of an incident, and finds what is still to be filled in. */
export function readAgainstRegister(
  incident: Incident,
  text: string,
  language: string,
  setting: ReadingSetting,
): TextReading {
  const { facts, unconfirmed, unmatched } = matchRegister(
    text,
    language,
    registerOf(incident, setting, language),
  );
  const telephones = strangeTelephones(incident, setting.organisation, text);
  return { facts, unconfirmed, unmatched, gaps: textGaps(text), telephones };
}

const wordsOnce = (values: readonly TextValue[]): readonly string[] => [
  ...new Set(values.map(({ text }) => text)),
];

/** What a text says that nothing supports. */
export type Found = Pick<TextReading, 'unconfirmed' | 'unmatched' | 'telephones'>;

/** What nobody has confirmed, for whoever is about to sign: a warning, never a refusal. */
export function registerWarnings(
  { say, paint }: Session,
  { unconfirmed, unmatched, telephones }: Found,
): readonly string[] {
  const facts = [...new Set(unconfirmed.map(({ fact }) => fact))];
  const doubtful = facts.map((fact) => {
    const values = wordsOnce(unconfirmed.filter((each) => each.fact === fact).map(({ value }) => value));
    return say('desk.texts.unconfirmed', { values, fact });
  });
  const unknown = (['number', 'date', 'name'] as const).flatMap((kind) => {
    const values = wordsOnce(unmatched.filter((value) => value.kind === kind));
    return values.length === 0 ? [] : [say(`desk.texts.unmatched-${kind}`, { values })];
  });
  const strange =
    telephones.length === 0 ? [] : [say('desk.texts.strange-telephone', { values: telephones })];
  return [...doubtful, ...unknown, ...strange].map((line) => paint('warn', line));
}

/** The same for scripts. */
export const readingJson = ({ unconfirmed, unmatched, telephones }: Found) => ({
  telephones,
  unconfirmed: unconfirmed.map(({ fact, value: { kind, text } }) => ({ fact, kind, text })),
  unmatched: unmatched.map(({ kind, text }) => ({ kind, text })),
});
