import type { Fact, Incident } from '../../../domain/incident.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { whoIs } from '../../names.ts';
import type { Session } from '../../session.ts';

const TONES = { confirmed: 'good', unverified: 'warn', refuted: 'dim', superseded: 'dim' } as const;

const amount = ({ value, unit }: Fact): string =>
  value === undefined ? '' : ` [${value}${unit ? ` ${unit}` : ''}]`;

/** One fact as lists show it: status, id, claim with its value, and on what it rests. */
export function factLine({ say, paint }: Session, incident: Incident, id: string): readonly string[] {
  const fact = incident.facts[id];
  if (fact === undefined) return [];
  const status = paint(TONES[fact.status], say(`facts.${fact.status}`));
  const claim = plainLine(`${fact.claim}${amount(fact)}`);
  const rest = fact.confirmedBy
    ? say('facts.by', {
        who: whoIs(incident, fact.confirmedBy),
        source: plainLine(fact.confirmedSource ?? ''),
      })
    : fact.source
      ? say('facts.from', { source: plainLine(fact.source) })
      : '';
  return [`${status}  ${id}  ${claim}${rest === '' ? '' : `  ${paint('dim', rest)}`}`];
}
