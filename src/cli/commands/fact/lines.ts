import type { Fact, Incident } from '../../../domain/incident.ts';
import type { Say } from '../../../locales/say.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { whoIs } from '../../names.ts';
import type { Session } from '../../session.ts';

const TONES = { confirmed: 'good', unverified: 'warn', refuted: 'dim', superseded: 'dim' } as const;

const amount = ({ value, unit }: Fact): string =>
  value === undefined ? '' : ` [${value}${unit ? ` ${unit}` : ''}]`;

/** Who confirmed it and by what, or where it was heard; a person whose word is all there is stands alone. */
function restsOn(say: Say, incident: Incident, { confirmedBy, confirmedSource, source }: Fact): string {
  if (confirmedBy === undefined)
    return source === undefined ? '' : say('facts.from', { source: plainLine(source) });
  const who = whoIs(incident, confirmedBy);
  return confirmedSource === undefined || confirmedSource === confirmedBy
    ? who
    : say('facts.by', { who, source: plainLine(confirmedSource) });
}

/** One fact as lists show it: status, id, claim with its value, and on what it rests. */
export function factLine({ say, paint }: Session, incident: Incident, id: string): readonly string[] {
  const fact = incident.facts[id];
  if (fact === undefined) return [];
  const status = paint(TONES[fact.status], say(`facts.${fact.status}`));
  const claim = plainLine(`${fact.claim}${amount(fact)}`);
  const rest = restsOn(say, incident, fact);
  return [`${status}  ${id}  ${claim}${rest === '' ? '' : `  ${paint('dim', rest)}`}`];
}
