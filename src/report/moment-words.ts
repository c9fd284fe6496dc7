import type { Instant } from '../domain/envelope.ts';
import { formatLocal, formatOffset } from '../domain/zone.ts';
import type { ReportView } from './report-view.ts';

/** Local time: `2026-11-20 16:50`. */
export const localMoment = ({ zone }: ReportView, instant: Instant): string => formatLocal(zone, instant);

/** The same in UTC: `2026-11-20 08:50Z`. */
export const utcMoment = (instant: Instant): string =>
  `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')}Z`;

/** Local time with its offset, and UTC beside: `2026-11-20 16:50 +08:00 (2026-11-20 08:50Z)`. */
export const exactMoment = (view: ReportView, instant: Instant): string =>
  `${localMoment(view, instant)} ${formatOffset(view.zone, instant)} (${utcMoment(instant)})`;
