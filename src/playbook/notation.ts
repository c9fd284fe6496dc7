const DURATION = '[0-9]{1,6}[mhdw]';
const SPAN = '[1-9][0-9]{0,5}[mhdw]';
const CADENCE = `${SPAN}(?: for ${SPAN}, then ${SPAN})?`;
const TIER_DURATION = 'tier\\.(?:line|firstResponse|publicText|progress|result)';
const NAMED = 'occurred|detected|aware|opened|classified|determined|published|closed';
const TASK = 'task\\.[a-z][A-Za-z0-9-]*';

/** How ids, times and versions are written: regular expressions for the schema and for reading what it let pass. */
export const NOTATION = {
  id: '^[a-z][A-Za-z0-9-]*$',
  word: '^[a-z][A-Za-z0-9_]*$',
  language: '^[a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?$',
  version: '^[0-9]+\\.[0-9]+\\.[0-9]+(?:-[0-9A-Za-z.-]+)?$',
  date: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  duration: `^${DURATION}$`,
  cadence: `^${CADENCE}$`,
  repeats: `^(?:tier\\.review|${CADENCE})$`,
  moment: `^(?:${NAMED}|phase|${TASK})(?: *\\+ *(?:${DURATION}|${TIER_DURATION}))?$`,
  text: '\\S',
} as const;
