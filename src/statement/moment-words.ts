import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { enGB, zhCN } from 'date-fns/locale';
import type { Instant } from '../domain/envelope.ts';

/** A moment in parts, for a sentence in a language: long date, 24-hour time, offset such as +08:00. */
export interface MomentParts {
  readonly date: string;
  readonly time: string;
  readonly offset: string;
}

/** The parts of a moment in a zone, dates written as the language writes them. */
export function momentParts(instant: Instant, zone: string, language: string): MomentParts {
  const local = new TZDate(instant, zone);
  const locale = language.startsWith('zh') ? zhCN : enGB;
  return {
    date: format(local, 'PPP', { locale }),
    time: format(local, 'HH:mm'),
    offset: format(local, 'xxx'),
  };
}
