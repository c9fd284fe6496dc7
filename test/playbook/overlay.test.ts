import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlay } from '../../src/playbook/overlay.ts';

const laid = (base: unknown, over: unknown) => overlay(base, over).value;

describe('what is laid over a base', () => {
  test('joins maps at every depth', () => {
    expect(laid({ a: { b: { c: 1, d: 2 } }, e: 3 }, { a: { b: { d: 4 } } })).toEqual({
      a: { b: { c: 1, d: 4 } },
      e: 3,
    });
  });

  test('replaces texts, numbers and lists', () => {
    expect(laid({ a: 'x', b: 1, c: [1, 2, 3] }, { a: 'y', b: 2, c: [4] })).toEqual({ a: 'y', b: 2, c: [4] });
  });

  test('replaces a map by a list and a list by a map', () => {
    expect(laid({ a: { b: 1 }, c: [1] }, { a: [1], c: { d: 1 } })).toEqual({ a: [1], c: { d: 1 } });
  });

  test('removes what it gives no value', () => {
    expect(laid({ a: 1, b: { c: 1, d: 2 } }, { b: { c: null } })).toEqual({ a: 1, b: { d: 2 } });
  });

  test('says so when there is nothing to remove', () => {
    expect(overlay({ a: 1 }, { b: null, c: { d: null } }).findings).toEqual([
      { rule: 'nothing-to-remove', path: ['b'], part: 'key', values: { key: 'b' } },
      { rule: 'empty-value', path: ['c', 'd'], part: 'value', values: { key: 'd' } },
    ]);
  });

  test('keeps the order of the base, new keys behind', () => {
    expect(Object.keys(laid({ a: 1, b: 2, c: 3 }, { z: 0, c: 4 }) as object)).toEqual(['a', 'b', 'c', 'z']);
  });

  test('sets the order itself when it names every key', () => {
    expect(Object.keys(laid({ a: 1, b: 2, c: 3 }, { c: 3, x: 0, a: 1, b: 2 }) as object)).toEqual([
      'c',
      'x',
      'a',
      'b',
    ]);
  });

  test('laid twice is the same as once', () => {
    const trees = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(fc.integer(), fc.dictionary(fc.constantFrom('a', 'b'), fc.string())),
    );
    fc.assert(
      fc.property(trees, trees, (base, over) => {
        expect(laid(laid(base, over), over)).toEqual(laid(base, over));
      }),
    );
  });
});
