import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readOpenPsa } from '../../../src/assessment/fault-tree/open-psa.ts';
import { isXml } from '../../../src/assessment/fault-tree/open-psa-bytes.ts';

const read = (text: string, options = {}) => readOpenPsa(Buffer.from(text), options);

const psa = (body: string): string =>
  `<opsa-mef><define-fault-tree name="T">${body}</define-fault-tree></opsa-mef>`;

const gateOf = (formula: string) =>
  read(
    psa(
      `<define-gate name="g">${formula}</define-gate>${['a', 'b', 'c'].map((name) => `<define-basic-event name="${name}"/>`).join('')}`,
    ),
  ).tree?.gates.get('g')?.formula;

const valueOf = (expression: string, options = {}) =>
  read(
    psa(
      `<define-gate name="g"><or><event name="e"/></or></define-gate><define-basic-event name="e">${expression}</define-basic-event><define-parameter name="half"><mul><parameter name="quarter"/><int value="2"/></mul></define-parameter><define-parameter name="quarter"><float value=".25"/></define-parameter>`,
    ),
    options,
  ).tree?.events.get('e')?.probability;

const numbers = (...values: readonly number[]): string =>
  values.map((value) => `<float value="${String(value)}"/>`).join('');

describe('a whole file', () => {
  const { tree, faults } = readOpenPsa(readFileSync('test/fixtures/fault-trees/hotline.xml'));

  test('has one top, its gates, events and house events', () => {
    expect(faults).toEqual([]);
    expect(tree).toMatchObject({ name: 'Hotline', top: 'Unanswered' });
    expect([...(tree?.gates.keys() ?? [])]).toEqual(['Unanswered', 'Hotline.desk.Down']);
    expect([...(tree?.houses ?? [])]).toEqual([['Night', false]]);
    expect(tree?.gates.get('Unanswered')?.label).toBe('A caller reaches nobody');
  });

  test('names what is private by its path, and finds it from inside and outside', () => {
    expect(tree?.gates.get('Hotline.desk.Down')?.formula).toEqual({
      kind: 'and',
      of: [
        { kind: 'event', event: 'Hotline.desk.Line' },
        { kind: 'event', event: 'Spare' },
      ],
    });
    expect(tree?.gates.get('Unanswered')?.formula).toMatchObject({
      of: [{ event: 'Hotline.desk.Down' }, {}, {}],
    });
  });

  test('works out rates and takes distributions by their mean', () => {
    expect(tree?.events.get('Hotline.desk.Line')?.probability).toBeCloseTo(1 - Math.exp(-0.1), 15);
    expect(tree?.events.get('Spare')?.probability).toBe(0.5);
  });
});

const [a, b, c] = ['a', 'b', 'c'].map((event) => ({ kind: 'event', event }));
const three = '<event name="a"/><basic-event name="b"/><event name="c" type="basic-event"/>';
const two = '<event name="a"/><event name="b"/>';

describe('formulas', () => {
  test.each([
    [`<and>${three}</and>`, { kind: 'and', of: [a, b, c] }],
    [`<or>${three}</or>`, { kind: 'or', of: [a, b, c] }],
    [`<xor>${two}</xor>`, { kind: 'xor', of: [a, b] }],
    [`<nand>${two}</nand>`, { kind: 'not', of: { kind: 'and', of: [a, b] } }],
    [`<nor>${two}</nor>`, { kind: 'not', of: { kind: 'or', of: [a, b] } }],
    [`<iff>${two}</iff>`, { kind: 'not', of: { kind: 'xor', of: [a, b] } }],
    [`<imply>${two}</imply>`, { kind: 'or', of: [{ kind: 'not', of: a }, b] }],
    [`<atleast min="2">${three}</atleast>`, { kind: 'atleast', min: 2, of: [a, b, c] }],
    [
      `<cardinality min="1" max="2">${three}</cardinality>`,
      {
        kind: 'and',
        of: [
          { kind: 'atleast', min: 1, of: [a, b, c] },
          { kind: 'not', of: { kind: 'atleast', min: 3, of: [a, b, c] } },
        ],
      },
    ],
    ['<not><constant value="true"/></not>', { kind: 'not', of: { kind: 'constant', value: true } }],
    ['<label>only words</label><event name="a"/>', a],
  ])('%s', (written, formula) => {
    expect(gateOf(written)).toEqual(formula);
  });
});

describe('expressions', () => {
  test.each([
    ['<float value="1e-2"/>', 0.01],
    ['<int value="1"/>', 1],
    ['<parameter name="half"/>', 0.5],
    [`<add>${numbers(0.1, 0.2, 0.3)}</add>`, 0.6],
    [`<sub>${numbers(0.9, 0.2, 0.3)}</sub>`, 0.4],
    [`<div>${numbers(1, 2, 2)}</div>`, 0.25],
    [`<neg>${numbers(-0.5)}</neg>`, 0.5],
    [`<min>${numbers(0.3, 0.1)}</min>`, 0.1],
    [`<max>${numbers(0.3, 0.1)}</max>`, 0.3],
    [`<mean>${numbers(0.3, 0.1)}</mean>`, 0.2],
    [`<pow>${numbers(0.5, 2)}</pow>`, 0.25],
    [`<exponential>${numbers(0.001, 100)}</exponential>`, 1 - Math.exp(-0.1)],
    [`<exponential>${numbers(0.001)}<system-mission-time/></exponential>`, 1 - Math.exp(-0.05)],
    // A component never repaired is the exponential; one repaired for ever stays at lambda / (lambda + mu).
    [`<GLM>${numbers(0, 0.001, 0, 100)}</GLM>`, 1 - Math.exp(-0.1)],
    [`<GLM>${numbers(0.5, 0.1, 0.3, 1e6)}</GLM>`, 0.25],
    // With shape 1 a Weibull distribution is the exponential one.
    [`<Weibull>${numbers(1000, 1, 0, 100)}</Weibull>`, 1 - Math.exp(-0.1)],
    [`<uniform-deviate>${numbers(0.1, 0.3)}</uniform-deviate>`, 0.2],
    [`<normal-deviate>${numbers(0.1, 0.3)}</normal-deviate>`, 0.1],
    [`<lognormal-deviate>${numbers(0.1, 3, 0.95)}</lognormal-deviate>`, 0.1],
    [`<lognormal-deviate>${numbers(-2, 1)}</lognormal-deviate>`, Math.exp(-1.5)],
    [`<gamma-deviate>${numbers(2, 0.1)}</gamma-deviate>`, 0.2],
    [`<beta-deviate>${numbers(1, 3)}</beta-deviate>`, 0.25],
    [`<histogram>${numbers(0)}<bin>${numbers(0.2, 1)}</bin><bin>${numbers(0.4, 1)}</bin></histogram>`, 0.2],
  ])('%s is %d', (written, value) => {
    expect(valueOf(written, { missionTime: 50 })).toBeCloseTo(value, 12);
  });
});

describe('encodings', () => {
  const text = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?>${psa('<define-gate name="顶"><constant value="true"/></define-gate>')}`;

  test('UTF-8 with a mark, and UTF-16', () => {
    for (const bytes of [
      Buffer.from(`\ufeff${text('UTF-8')}`),
      Buffer.from(`\ufeff${text('UTF-16')}`, 'utf16le'),
    ]) {
      expect(isXml(bytes)).toBe(true);
      expect(readOpenPsa(bytes).tree?.top).toBe('顶');
    }
  });

  test('GBK, where the file declares it', () => {
    const [before = '', after = ''] = text('GBK').split('顶');
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xb6, 0xa5]), Buffer.from(after)]);
    expect(readOpenPsa(bytes).tree?.top).toBe('顶');
  });

  test('YAML is not taken for XML', () => {
    expect(isXml(Buffer.from('gates: {a: <}'))).toBe(false);
    expect(isXml(Buffer.from(' \n<opsa-mef/>'))).toBe(true);
  });
});

describe('size', () => {
  test('100,000 gates in a row are read, and a circle of as many is told', () => {
    const gate = (name: string, below: string): string =>
      `<define-gate name="${name}"><or><gate name="${below}"/><event name="e"/></or></define-gate>`;
    const row = Array.from({ length: 100_000 }, (_, place) =>
      gate(`g${String(place)}`, `g${String(place + 1)}`),
    ).join('');
    const event = '<define-basic-event name="e"/>';
    const last = '<define-gate name="g100000"><event name="e"/></define-gate>';
    expect(read(psa(`${row}${last}${event}`)).tree?.top).toBe('g0');
    const [circle] = read(psa(`${row}${gate('g100000', 'g0')}${event}`)).faults;
    expect(circle?.rule).toBe('tree-circular');
    expect(String(circle?.values['chain']).length).toBeLessThan(200);
  });

  test('parameters may depend on each other as far as they like', () => {
    const row = Array.from(
      { length: 20_000 },
      (_, place) =>
        `<define-parameter name="p${String(place)}"><parameter name="p${String(place + 1)}"/></define-parameter>`,
    ).join('');
    const last = '<define-parameter name="p20000"><float value="0.5"/></define-parameter>';
    const gate = '<define-gate name="g"><event name="e"/></define-gate>';
    const event = '<define-basic-event name="e"><parameter name="p0"/></define-basic-event>';
    expect(read(psa(`${row}${last}${gate}${event}`)).tree?.events.get('e')?.probability).toBe(0.5);
  });
});

test('a plain document type is read over, and names of every object are names like others', () => {
  const names = ['constructor', '__proto__', 'hasOwnProperty', '电话'];
  const events = names.map(
    (name) => `<define-basic-event name="${name}"><float value="0.5"/></define-basic-event>`,
  );
  const used = names.map((name) => `<event name="${name}"/>`);
  const { tree, faults } = read(
    `<!DOCTYPE opsa-mef>${psa(`<define-gate name="toString"><and>${used.join('')}</and></define-gate>${events.join('')}`)}`,
  );
  expect(faults).toEqual([]);
  expect(tree?.top).toBe('toString');
  expect([...(tree?.events.keys() ?? [])]).toEqual(names);
});
