import { validators } from '#validators/event';
import { validate } from '#validators/config';
import { describe, expect, test } from 'vitest';
import { eventKinds } from '../../../src/domain/events/table.ts';

describe('validators made at build time', () => {
  test('there is one for every kind of event', () => {
    expect(Object.keys(validators).sort()).toEqual(Object.keys(eventKinds).sort());
  });

  test('they tell good data from bad', () => {
    expect(validators.TaskDone?.({ task: 'verify' })).toBe(true);
    expect(validators.TaskDone?.({ task: '' })).toBe(false);
    expect(validators.TaskDone?.({})).toBe(false);
  });

  test('those for files say all that is wrong, and where', () => {
    expect(validate([])).toBe(false);
    expect(validate.errors?.[0]).toMatchObject({ instancePath: '', keyword: 'type' });
  });
});
