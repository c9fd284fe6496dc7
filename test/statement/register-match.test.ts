import { describe, expect, test } from 'vitest';
import { matchRegister, type Register, type RegisterFact } from '../../src/statement/register-match.ts';

const fact = (id: string, given: Partial<RegisterFact>): RegisterFact => ({
  id,
  claim: '此事',
  status: 'confirmed',
  ...given,
});

const register = (given: Partial<Register>): Register => ({ facts: [], known: [], moments: [], ...given });

function match(text: string, given: Partial<Register>, language = 'zh-CN') {
  const { facts, unconfirmed, unmatched } = matchRegister(text, language, register(given));
  return {
    facts,
    unconfirmed: unconfirmed.map(({ fact: id, value }) => `${id} ${value.text}`),
    unmatched: unmatched.map((value) => value.text),
  };
}

describe('a number', () => {
  test.each([
    ['1.2万人受影响', '12,000', '人'],
    ['12000人受影响', '1.2万', '人'],
    ['三家停业', '3', '家'],
    ['2名员工', '2', '人'],
    ['两家门店', '2', '家门店'],
    ['合格率99.5%', '99.5%', undefined],
    ['赔付300万元', '3000000', '元'],
  ])('in %s is the value %s %s', (text, value, unit) => {
    const known = fact('f1', { value, ...(unit === undefined ? {} : { unit }) });
    expect(match(text, { facts: [known] })).toEqual({ facts: ['f1'], unconfirmed: [], unmatched: [] });
  });

  test.each([
    ['3人停业', '3', '家'],
    ['4家停业', '3', '家'],
    ['13家停业', '3', '家'],
    ['3家停业', '13', '家'],
  ])('in %s is not the value %s %s', (text, value, unit) => {
    expect(match(text, { facts: [fact('f1', { value, unit })] })).toMatchObject({
      facts: [],
      unmatched: [text.slice(0, -2)],
    });
  });

  test('in English is known by the words of another language', () => {
    const facts = [fact('shops', { value: '2', unit: '家' })];
    expect(match('We closed two shops.', { facts }, 'en').facts).toEqual(['shops']);
    expect(match('We closed two kitchens.', { facts }, 'en').unmatched).toEqual([]);
  });

  test('that only an unconfirmed fact has is named with it', () => {
    const facts = [
      fact('hurt', { value: '20', unit: '人', status: 'unverified' }),
      fact('rumour', { value: '5', unit: '家', status: 'refuted' }),
      fact('old', { value: '7', unit: '件', status: 'superseded' }),
    ];
    expect(match('20人就医，5家停业，7件投诉', { facts })).toEqual({
      facts: [],
      unconfirmed: ['hurt 20人', 'rumour 5家', 'old 7件'],
      unmatched: [],
    });
  });

  test('that a confirmed fact has too is no doubt', () => {
    const facts = [
      fact('a', { value: '2', unit: '家' }),
      fact('b', { value: '2', unit: '家', status: 'unverified' }),
    ];
    expect(match('两家停业', { facts })).toEqual({ facts: ['a'], unconfirmed: [], unmatched: [] });
  });
});

describe('a claim', () => {
  test('is stated in its own words, whatever the punctuation', () => {
    const facts = [fact('closed', { claim: '门店已停业整改' }), fact('other', { claim: '样品已送检' })];
    expect(match('目前，门店已停业、整改。', { facts }).facts).toEqual(['closed']);
  });

  test('vouches for the names and numbers in it', () => {
    const facts = [fact('where', { claim: '涉及劲松店、太阳宫店，两家门店' })];
    expect(match('劲松店与太阳宫店，共2家，不含国贸店', { facts })).toEqual({
      facts: ['where'],
      unconfirmed: [],
      unmatched: ['国贸店'],
    });
  });

  test('is not stated by a name alone', () => {
    expect(match('劲松店道歉', { facts: [fact('where', { claim: '劲松店停电两次' })] }).facts).toEqual([]);
  });

  test('with a value in words is stated by these words', () => {
    const facts = [fact('test', { claim: '送检', value: '阴性' })];
    expect(match('检测结果为阴性', { facts }).facts).toEqual(['test']);
  });
});

describe('what is known', () => {
  test('is a moment in any spelling', () => {
    const moments = [{ words: ['2017年8月25日 14:46'] }];
    for (const text of ['8月25日', '14:46', '8月25日下午2点46分', '2017-08-25', '二〇一七年八月二十五日']) {
      expect(match(`于${text}公布`, { moments }).unmatched).toEqual([]);
    }
    expect(match('25 August 2017, at 2:46 pm', { moments }, 'en').unmatched).toEqual([]);
  });

  test('is no day with the time of another moment', () => {
    const moments = [{ words: ['8月25日', '14:46'] }, { words: ['8月26日', '9:30'] }];
    expect(match('8月26日14:46公布', { moments }).unmatched).toEqual(['8月26日14:46']);
    expect(match('8月26日9:30公布', { moments }).unmatched).toEqual([]);
  });

  test('is a name by its short form, and whatever stands inside a known name', () => {
    const known = ['青禾火锅餐饮有限公司', '周启', '关于两家门店的情况'];
    expect(match('青禾火锅公司总经理周启：关于两家门店的情况，国贸店除外', { known }).unmatched).toEqual([
      '国贸店',
    ]);
  });

  test('leaves over what it does not hold, in the order of the text', () => {
    expect(match('8月25日，三家停业，国贸店5人', {}).unmatched).toEqual(['8月25日', '三家', '国贸店', '5人']);
  });
});
