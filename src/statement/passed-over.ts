import { foldWidth } from './fold-width.ts';
import { blankOut, spansOf } from './text-span.ts';

/** Numbers of the list, not of the text: `一、`, `（二）`, `3.`, `(4)` at the start of a line. */
export const LIST_NUMBER =
  /^[^\S\n]*[·•-]?[^\S\n]*(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[、)]|\.(?!\d)))/gmu;

const ADDRESS = /https?:\/\/[^\s\p{Script=Han}，。；）】]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const TELEPHONE =
  /(?<!\d)(?:\+\d{1,3}[ -]?)?(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|400[ -]?\d{3,4}[ -]?\d{3,4}|\(?0\d{2,3}\)?[ -]\d{3,4}[ -]?\d{4}|\d{3}-\d{3,4}-\d{4})(?!\d)|(?<=(?:电话|热线|拨打|致电|hotline|call|dial|phone)[:：“" ]{0,3})\d{3,12}(?!\d)|(?<!\d)\+\d{1,3}[ -]\d[\d -]{6,14}\d/giu;

/** The zone behind a time. */
const ZONE = /\b(?:UTC|GMT)(?: ?[+-]\d{1,2}(?::\d{2})?)?/gu;

/** Places in a document or a series: an article, a batch, a number on a door. */
const PLACE_IN_SERIES =
  /第[零〇一二两三四五六七八九十百千\d]+|(?:Articles?|Sections?|Chapters?|Clauses?|Paras?\.?|Paragraphs?|Pages?|Figures?|Tables?|Items?|Nos?\.|Number|Version|Annex) \d+(?:\.\d+)*|§ ?\d+(?:\.\d+)*/giu;

/** Words with a numeral in them that count nothing. */
const SET_PHRASES =
  /[统唯同单专之其逐万][一二]|第[一二三]方|第一(?:时间|线)|(?<!十)一(?:[项条定直样些点切致般旦律并线旁边味向心贯度概再同齐经面处流带举番再]|起(?!事|事|投|案|纠|食|客|质|安|火|交|伤)|个(?!小时|工作日|月|星期|季度)|部分|方面|系列|如既往|视同仁|对一|把手|分钱|番|手)|进一步|[每任这那某再又新下上另](?:何)?一[个位名家次轮批场条件份天项]|(?<![零一二三四五六七八九点时])十分(?!钟)|万[分一](?!之)|百分百|三思|千万(?![元人份条次美])|再三|一一|两者|星期[一二三四五六]|周[一二三四五六](?!年)|礼拜[一二三四五六]|不一|三令五申|五花八门|接二连三|四面八方|七嘴八舌|千方百计|成千上万|独一无二|九牛一毛|举一反三|三包|三无|七夕|双十[一二]|五一(?=期间|假|黄金|节|劳动)|十一(?=期间|假|黄金|长假)/gu;

/** The telephone numbers in a text, as written. */
export const telephonesIn = (text: string): readonly string[] =>
  Array.from(foldWidth(text).matchAll(TELEPHONE), ({ 0: written }) => written);

/** The text with everything blanked out whose figures are no values: addresses, telephone and list numbers, phrases. */
export const withoutPassedOver = (text: string): string =>
  [ADDRESS, ZONE, TELEPHONE, LIST_NUMBER, PLACE_IN_SERIES, SET_PHRASES].reduce(
    (rest, pattern) => blankOut(rest, spansOf(rest, pattern)),
    text,
  );
