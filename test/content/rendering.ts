import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Fact } from '../../src/domain/incident.ts';
import { loadSay } from '../../src/locales/load-say.ts';
import { LANGUAGES, type Language } from '../../src/locales/say.ts';
import { momentParts } from '../../src/statement/moment-words.ts';
import {
  type RenderedStatement,
  renderStatement,
  type StatementValues,
} from '../../src/statement/render-statement.ts';

/** Every shipped template file. */
export const templateFiles = readdirSync('templates').filter((name) => name.endsWith('.hbs'));

/** The text of a template before it is rendered. */
export const templateText = (id: string, language: string): string =>
  readFileSync(join('templates', `${id}.${language}.hbs`), 'utf8');

interface Named {
  readonly template: string;
  readonly preapproved?: { readonly slots?: readonly string[] };
}

/** What the tests read of the shipped plan. */
export const plan = parse(readFileSync('playbooks/new-media.yaml', 'utf8')) as {
  readonly tiers: Readonly<Record<string, { readonly name: string }>>;
  readonly statements: Readonly<Record<string, Named>>;
  readonly line: Named & { readonly units: Readonly<Record<string, Named>> };
  readonly notices: Readonly<Record<string, Named>>;
};

const templatesOf = (entries: Readonly<Record<string, Named>>): readonly string[] =>
  Object.values(entries).map(({ template }) => template);

/** Templates by use: statements are signed off, variants wrap the line, notices are pasted. */
export const statementTemplates = templatesOf(plan.statements);
export const variantTemplates = templatesOf(plan.line.units);
export const noticeTemplates = templatesOf(plan.notices);
export const shortTemplates = [plan.line.template, ...variantTemplates, ...noticeTemplates];

export const AWARE = Date.parse('2026-11-20T06:40:00Z');
export const HOUR = 3_600_000;

/** A fact of the kitchen case; every second one has a value, every fourth a unit. */
export const fact = (n: number, status: Fact['status'] = 'confirmed'): Fact => ({
  id: `f${String(n)}`,
  claim: `两家门店已停业 (${String(n)})`,
  status,
  addedAt: AWARE,
  addedEvent: '',
  earlier: [],
  ...(n % 2 === 0 && { value: String(n) }),
  ...(n % 4 === 0 && { unit: '家' }),
  ...(status === 'refuted' && { reason: '第三方检测报告未检出' }),
});

export const says = { en: await loadSay('en'), 'zh-CN': await loadSay('zh-CN') };

const required = (id: string, claim: string, value: string): Fact => ({ ...fact(1), id, claim, value });

/** What a notice cannot do without: facts that its template quotes by their keys. */
export const RECALL_FACTS: readonly Fact[] = [
  required('recall-product', '召回产品', '示例牌酸辣粉 120 克袋装'),
  required('recall-batches', '召回批次', '2026年10月8日至12日生产，批号 B1008 至 B1012'),
  required('recall-area', '销售范围', '北京、天津、河北'),
  required('recall-dates', '召回期限', '2026年11月20日至12月20日'),
  required('recall-reason', '召回原因', '抽检发现粉饼铝残留量超标，长期食用有害健康'),
  required('recall-remedy', '退货退款办法', '到购买的门店或联系客服，不用小票，当场退款'),
];

/** The values that a template requires beside the organisation; most require none. */
export const requiredBy = (
  template: string,
): { readonly contact?: string; readonly facts: readonly Fact[] } =>
  template === 'recall' ? { contact: '400-000-0000', facts: RECALL_FACTS } : { facts: [] };

/** A moment as a drafted text writes it: in Chinese a Beijing time is bare. */
function moment(at: number, language: Language): string {
  const say = says[language];
  return say(language === 'en' ? 'statements.moment-zoned' : 'statements.moment', {
    ...momentParts(at, 'Asia/Shanghai', language),
  });
}

/** Renders a shipped template for a caterer's incident, with the values given. */
export function render(
  template: string,
  language: Language,
  values: Partial<StatementValues>,
): RenderedStatement {
  const defaults = {
    ...{ organisation: '示例餐饮有限公司', contact: undefined, title: '后厨老鼠视频', tierName: '重度' },
    ...{ times: { now: AWARE + 2 * HOUR, aware: AWARE }, nextUpdate: undefined },
    ...{ channel: '微博', audience: '公众', facts: [] },
  };
  return renderStatement(
    templateText(template, language),
    { ...defaults, ...values },
    {
      gap: (name) => says[language]('statements.gap', { name }),
      time: (at) => moment(at, language),
    },
  );
}

/** A variant as a unit has it: rendered around the line with the same values. */
export function renderVariant(
  template: string,
  language: Language,
  values: Partial<StatementValues>,
): RenderedStatement {
  const line = render(plan.line.template, language, values).text.trim();
  return render(template, language, { ...values, line });
}

export const languages: readonly Language[] = LANGUAGES;
