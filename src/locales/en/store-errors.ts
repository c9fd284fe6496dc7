/** Failures of the incident file and its lock. */
export const storeErrors = {
  'file-unreadable': 'Cannot read {{path}}: {{reason}}.',
  'file-irregular': '{{path}} is a directory, a pipe or a device, not a file.',
  'file-exists': '{{path}} exists already and was left as it is.',
  'disk-full':
    'No room to write {{path}}. Nothing was changed there: free some space and run the command again.',
  'write-failed': 'Cannot write {{path}}: {{reason}}. Nothing was changed there.',
  'not-durable':
    'The disk did not confirm what was written to {{path}}: {{reason}}. Treat it as not recorded, keep a note on paper, and copy the file to another disk before you go on.',
  'write-lost':
    'What was written to {{path}} is not there when read back: another program changes this file. Treat it as not recorded, and run crisis verify.',
  'file-moved':
    'Another program changed {{path}} while crisis held its lock. Nothing was recorded; run the command again.',
  'record-too-large':
    'One record may hold at most {{limit}} bytes; this one is longer. Nothing was recorded in {{path}}.',
  locked:
    'Process {{pid}} on {{host}} has held this incident file since {{since}}. Nothing was recorded: run the command again, and if no such process is at work any more, delete {{path}} first.',
};

/** Damage found in an incident file, by its code; the number of the line is said before it. */
export const recordProblems = {
  'not-a-record': 'not a whole record: its end is missing or was changed',
  'id-mismatch': 'changed after it was written: its id does not fit its bytes',
  'not-json': 'its id fits, but it is not JSON text',
  'members-missing': 'its id fits, but it lacks what every record has',
  'line-too-long': 'longer than any record may be; not read',
  crlf: 'ends in CR LF: a program such as git converted the line ends; the record itself is unchanged',
  'record-repeated': 'repeats a record that stands earlier in the file',
  'link-missing': 'names no record before it, as only the first record may',
  'link-unknown': 'builds on record {{link}}, which does not stand before it: lines were removed or moved',
  'torn-tail': 'never finished: {{bytes}} bytes that are no record; the next command sets them aside',
  'no-records': 'the file holds no record',
  'head-missing':
    'record {{head}} is not in the file: its end was cut off, or it is the file of another incident',
};
