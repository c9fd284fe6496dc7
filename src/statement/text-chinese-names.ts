import { blankOut, type Span } from './text-span.ts';

/** Words at which a name cannot have begun yet; some letters of names are spared by what stands beside them. */
const BREAK =
  /[的了在你她它们这那是不也还让往赴即则若到被把着过叫含]|到|我们?|他们?|对(?!外)|向(?!阳|上)|与|(?<!协)和(?!平|睦|谐|县|田|合|记)|及|由|将(?!军)|于(?!洪|都|田)|从(?!化)|(?<!华)为(?!民)|至(?!诚)|给|请|经(?!开|济|贸|营|纬|理)|等|有(?!限)|就|已|并(?!州)|其|以|按|因|该|各|(?<!日)本(?!溪|田)|如(?!家|皋|东|意)|关闭|停业|停止|恢复|涉及|位于|设在|前往|赶到|抵达|进入|接到|收到|委托|配合|协助|会同|联合(?!会|国|利)|联系|报告|上报|通知|责令|要求|决定|成立|派出|检查|核查|调查|调取|抽检|送检|邀请|感谢|接受|说明|表示|发现|发布|通报|公布|约谈|负责|发生|来自|隶属|属于|包括|其中|涉事|相关|有关|旗下|所有|所属|全部|部分|其他|其余|当地|属地|所在|附近|周边|上述|部门|管理层|第三方|同意|授权|根据|依据|依照|违反|报送|送往|送医|致电|拜访|看望|处罚|处分|关于|问题|事件|情况|目前|今天|今日|昨天|昨日|日前|顾客|消费者(?!协会|权益)|员工|视频|记者|报道|网友|媒体|对于|通过|选择|光顾|来到|离开|经营|管理(?!局|委|所|公司|中心|处)|服务(?!中心|区|公司|站|平台)|以及|还有|除了|而且|但是|因此|所以|随后|立即|已经|正在|开始|接管|更换|解除|终止|签署|主管|监管(?!局|总局|委|所)|责任|一线/gu;

const PLACE =
  /(?:自治[区州县]|开发区|新区|(?<![地社小校片景专辖园库战灾疫厂禁疆服务])区(?!域|别|分|块|间|划|委)|(?<![上城超门都闹股黑夜集])市(?!场|民|监|值|面|价|委|县|区|级)|县(?!委|级)|省(?!心|钱|略|份|级)|(?<![城乡])镇(?!静|定|压|守)|(?<![农乡])村(?!民|委|里|干|庄)|(?<![道一线思出铁公退半电水网套门来走迷陆航])路(?!口|线|过|由|径|演|透|人|障|上)|大街|街道|小区|社区|园区|景区|(?<!一)条街)/gu;

const ENTITY =
  /(?:有限责任公司|股份有限公司|有限公司|公司(?!法|内|层)|集团(?!公司|化|内)|旗舰店|门店|分店|专卖店|(?<![到闭开关进全])店(?!长|员|铺|家|面|内|外|主|里|门|堂|方|招)|药房|食堂|餐厅|超市|广场|商场|影院|银行|医院|学院|研究院|检察院|国务院|法院|剧院|福利院|养老院|大学|中学|小学|幼儿园|派出所|研究所|事务所|卫生所|交易所|检验所|(?<![结格大当布时战僵骗饭全开])局(?!长|部|面|势|方|里|限)|支队|总队|委员会|消协|协会|学会|联合会|基金会|中心(?!思|任|地)|平台(?!方)|日报|晚报|早报|时报|周刊|电视台|通讯社|机场|(?<!产)工厂|[卫健发改网信国资消保食安住建]{2,4}委|(?:网信|食安|安监)办)/gu;

/** What stands before the kind of place without naming one. */
const GENERIC_STEM =
  /^(?:某+|门|分|总|子|母|加盟|直营|连锁|旗舰|自营|线下|实体|便利|餐饮|火锅|上级|定点|就近|三甲|公立|私立|直播|电商|短视频|社交|网络|互联网|官方|投诉|客服|呼叫|指挥|应急|运营|物流|数据|配送|新闻|权威|专业|检测|检验|国内|国外|全国|全市|我市|我省|全省|本市|同城|外卖|点餐|订餐|上市|股份|有限|关联|控股|保险|物业|供应|供应商|承运|外包|劳务|贵|两家|首|新|老|大|小|多家|一家|个别|人民|社会|媒体|平台|品牌|集团|企业|公司)*$/u;

/** A count before a kind of place: `两家`, `余家` after figures, `几个`. */
const COUNT =
  /^(?:[零一二两三四五六七八九十百千万亿余多数几]*[家个间座所处名位条]|(?:今|去|前|当|全)[年日天]|[年月日号时点分起])/u;

const SURNAME =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔汤施牛樊]';
const TITLE =
  '(?:先生|女士|同志|总经理|副总经理|总监|总裁|副总裁|董事长|经理|主任|副主任|局长|副局长|院长|医生|大夫|律师|书记|市长|区长|县长|教授|主席|部长|厅长|所长|店长|厨师长|组长|总指挥|总(?![部体共是之数额计经监裁结统要会量局店公台队]))';
const NOT_A_GIVEN_NAME = '(?!度[重关]|度评|于|何[时人种]|方面)';
const TITLED: readonly RegExp[] = [
  new RegExp(`${SURNAME}(?:某{1,2}|\\p{Script=Han}{0,2}?)${TITLE}`, 'gu'),
  new RegExp(
    `(?<=(?:总经理|总监|总裁|董事长|经理|主任|局长|院长|店长|组长|总指挥|创始人|发言人|负责人|法定代表人|律师|医生|书记|市长))${NOT_A_GIVEN_NAME}(?:(?![高方万任何于]|马上|白天|张贴|金额|程序)${SURNAME}(?:\\p{Script=Han}{1,2}(?=[,。、;:)表说称介回在是和与向对率带将已签牵负亲代任兼因并\\s]|$)|\\p{Script=Han}))`,
    'gu',
  ),
  new RegExp(`${SURNAME}某{1,2}(?!${TITLE})`, 'gu'),
];

interface Ending extends Span {
  readonly isPlace: boolean;
}

/** The ends of kinds of places in a chunk, each the longest that begins where it does. */
function endingsIn(chunk: string): readonly Ending[] {
  const all = [
    ...Array.from(chunk.matchAll(ENTITY), ({ 0: kind, index }) => ({
      from: index,
      to: index + kind.length,
      isPlace: false,
    })),
    ...Array.from(chunk.matchAll(PLACE), ({ 0: kind, index }) => ({
      from: index,
      to: index + kind.length,
      isPlace: true,
    })),
  ].sort((one, other) => one.from - other.from || other.to - one.to);
  return all.filter(
    (one, place) => all.findIndex(({ from, to }) => from < one.to && one.from < to) === place,
  );
}

const isNamed = (stem: string, isPlace: boolean): boolean =>
  !GENERIC_STEM.test(stem) && (isPlace ? stem.length > 0 : stem.length > 1 || /[a-z]/i.test(stem));

/** The names in a chunk without a break: places run on into what stands in them, everything else ends a name. */
function namesInChunk(chunk: string, offset: number): readonly Span[] {
  const names: Span[] = [];
  let start = 0;
  let openPlace: Span | undefined;
  for (const { from, to, isPlace } of endingsIn(chunk)) {
    const counted = COUNT.exec(chunk.slice(start, to));
    const begin = openPlace?.from ?? start + Math.min(counted?.[0].length ?? 0, from - start);
    const named = openPlace !== undefined || isNamed(chunk.slice(begin, from), isPlace);
    if (named) {
      const span = { from: begin, to };
      if (openPlace !== undefined) names.pop();
      names.push(span);
      openPlace = isPlace ? span : undefined;
    }
    start = to;
  }
  return names.map(({ from, to }) => ({ from: offset + from, to: offset + to }));
}

function placesIn(text: string): readonly Span[] {
  const cut = text.replace(BREAK, (word) => '\u0000'.repeat(word.length));
  return Array.from(cut.matchAll(/\p{Script=Han}+/gu)).flatMap(({ 0: chunk, index }) =>
    namesInChunk(chunk, index),
  );
}

/** Organisations, shops and places by what they are called (`劲松店`, `朝阳区市场监督管理局`), and persons with a title. */
export function findChineseNames(text: string): readonly Span[] {
  const people = TITLED.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({ from: index, to: index + name.length })),
  );
  return [...people, ...placesIn(blankOut(text, people))];
}
