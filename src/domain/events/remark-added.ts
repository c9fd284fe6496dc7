import { fromIso } from '../envelope.ts';
import { type Remark, REMARK_STANDINGS } from '../remark.ts';
import { object, oneOf, optional, text } from '../schema.ts';
import { event } from './event.ts';

/** Words were said outside the tool. */
export const remarkAdded = event({
  schema: object({
    remark: text,
    text,
    saidBy: optional(text),
    to: optional(text),
    channel: optional(text),
    standing: oneOf(...REMARK_STANDINGS),
    about: optional(text),
  }),
  evolve: (incident, { data: { remark: id, ...said }, at, by, id: event }) => {
    const remark: Remark = { ...said, id, event, at: fromIso(at), by };
    return { ...incident, remarks: { ...incident.remarks, [id]: remark } };
  },
});
