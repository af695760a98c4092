import { type Span, spansOf } from '../span.ts';

/** Labels of fields in a form. */
const LABEL =
  '(?:填报|本|发文|责任|主管|报告)?(?:单位|部门|学校|公司|机关)(?:全称|简称|名称)?|姓名|职务|日期|时间|年份|年度|月份|数量|数字|名称|文号|标题|地点|电话|联系人|联系电话|联系方式|领导姓名|负责人|具体内容|内容';

/** 〈请填写〉 in any brackets, and <单位名称> in brackets that Chinese text uses for nothing else. */
const IN_BRACKETS = [
  /[（(【[〔<＜{](?:请|此处|在此|这里|待)?(?:填写|填入|输入|插入)[^（(【[〔<＜{}＞>〕\]】)）\n]{0,20}[）)】\]〕>＞}]/gu,
  /[（(【[〔<＜{](?:此处|这里|此栏)[^（(【[〔<＜{}＞>〕\]】)）\n]{0,20}[）)】\]〕>＞}]/gu,
  /[（(【[〔<＜{][^（(【[〔<＜{}＞>〕\]】)）\n]{0,8}(?:待定|待填|待填写|待补|待补充|待核|待核对|待核实|待确认|待完善|待统计|待汇总|待更新|待提供|待查|待查证|待补数据|待领导审定|暂缺|暂空|暂略|后补|另补)(?:后?(?:再)?(?:补充|补|填写?|更新|完善|报))?[）)】\]〕>＞}]/gu,
  new RegExp(
    `<(?:${LABEL})>|＜(?:${LABEL})＞|\\[(?:${LABEL})\\]|【(?:单位|部门|文件)(?:名称|全称|简称)】`,
    'gu',
  ),
];

/** Fields that programs fill in: {{…}}, ${…}, {%…%}, {单位名称}, «单位名称», #{…}, <%…%>. */
const OF_PROGRAMS =
  /\{\{[^{}\n]{0,80}\}\}|[$#]\{[^{}\n]{0,80}\}|\{%[^%\n]{0,80}%\}|<%[^%\n]{0,80}%>|«[^«»\n]{1,40}»|(?<![{$#])\{[\p{Script=Han}A-Za-z_]{1,20}\}(?!\})/gu;

/** 此处填写… anywhere, up to the closing bracket. */
const INSTRUCTION = /(?:此处|在此处?)(?:应|请)?(?:填写|填入|输入|插入|补充)[^，。；、）)】\]\n]{0,12}/gu;

/** 待定 and the like at the end of a clause; but 有待补充 and 尚待确认 are statements. */
const AWAITED = /(?<![有尚亟仍还等急正接对优招])(?:待定|待填写|待填|待补充)(?=[。；，、）)】\]\s]|$)/gu;

/** A text that is nothing else. */
const ALONE =
  /^\s*(?:待定|待填写?|待补充?|待核[对实]?|待确认|暂缺|暂空|请(?:填写|输入|补充)[^，。；]{0,8})\s*$/u;

/** Requests to fill something in: 【请填写】, <单位名称>, {{year}}, 待定. */
export function fields(value: string): Span[] {
  return [...IN_BRACKETS, OF_PROGRAMS, INSTRUCTION, AWAITED].flatMap((it) => spansOf(value, it));
}

export const isFieldAlone = (value: string): boolean => ALONE.test(value);
