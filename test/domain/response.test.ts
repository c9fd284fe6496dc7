import { describe, expect, test } from 'vitest';
import type { ResponseWay } from '../../src/domain/response.ts';
import { firstResponse, firstResponseDue, reviewBy } from '../../src/domain/response.ts';
import type { RemarkStanding } from '../../src/domain/remark.ts';
import { at, happened, incidentAfter, instant } from '../support/given.ts';
import { drafted, published, tiered } from '../support/happenings.ts';

const decided = (way: ResponseWay, time: string) =>
  happened('ResponseDecided', { way, reason: 'x' }, { at: at(time) });

const said = (standing: RemarkStanding, time: string) =>
  happened('RemarkAdded', { remark: `r${time}`, text: 'x', standing }, { at: at(time) });

describe('the first response', () => {
  test.each([
    ['reply', 'reply'],
    ['private', 'private'],
    ['hold', 'decision'],
    ['watch', 'decision'],
  ] as const)('is made by the decision to %s', (way, kind) => {
    expect(firstResponse(incidentAfter(decided(way, '10:20')))).toEqual({ kind, at: instant('10:20') });
  });

  test('is not made by the decision to speak, but by the text that goes out', () => {
    const meant = [decided('respond', '10:20'), drafted()];
    expect(firstResponse(incidentAfter(...meant))).toBeUndefined();
    expect(firstResponse(incidentAfter(...meant, published('weibo')))).toEqual({
      kind: 'statement',
      at: instant('11:00'),
    });
  });

  test.each([
    ['authorised', 'remark'],
    ['off-script', undefined],
    ['leaked', undefined],
    ['unknown', undefined],
  ] as const)('by a remark that is %s: %s', (standing, kind) => {
    expect(firstResponse(incidentAfter(said(standing, '10:20')))?.kind).toBe(kind);
  });

  test('is the earliest of all, in whatever order they were recorded', () => {
    const incident = incidentAfter(decided('hold', '10:50'), said('authorised', '10:40'), drafted());
    expect(firstResponse(incident)).toEqual({ kind: 'remark', at: instant('10:40') });
  });
});

describe('its deadline', () => {
  test('is the shortest of all tiers until one is decided', () => {
    expect(firstResponseDue(incidentAfter())).toBe(instant('10:30'));
    expect(firstResponseDue(incidentAfter(tiered('moderate')))).toBe(instant('11:00'));
  });
});

describe('a decision is looked at again', () => {
  test('after the round of the tier', () => {
    expect(reviewBy(incidentAfter(tiered('severe')), instant('10:30'))).toBe(instant('12:30'));
    expect(reviewBy(incidentAfter(), instant('10:30'))).toBe(instant('12:30'));
  });

  test('later once the rounds of the tier are slower', () => {
    expect(reviewBy(incidentAfter(tiered('severe')), instant('22:00'))).toBe(instant('02:00', 21));
  });

  test('within four hours, however slow the rounds', () => {
    expect(reviewBy(incidentAfter(tiered('minor')), instant('10:30'))).toBe(instant('14:30'));
  });
});
