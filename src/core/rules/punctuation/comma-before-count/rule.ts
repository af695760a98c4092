import { quotedIn } from '../../../prose/quoted.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Nouns that are counted, with their measure words. */
const COUNTED: readonly (readonly [nouns: string, measures: string])[] = [
  ['企业|单位|商户|场所|门店|酒店|饭店|学校|医院|机构|超市|市场|公司|经营户', '家次|家|户|个|所|处'],
  ['问题|隐患|线索|风险点|漏洞|短板', '个|处|项|条|起'],
  ['人员|干部|群众|党员|职工|学员|学生|教师|师生', '人次|人|名|户'],
  ['资料|传单|手册|简报|责任书|通知书|承诺书|明白纸|宣传单|宣传品', '万份|万册|份|册|张|本'],
  ['案件|事故|纠纷|违法行为', '起|件|宗'],
  ['车辆|船舶', '辆次|台次|辆|台|艘'],
  ['讲座|培训班|演练|宣讲|调度会|宣传|活动|培训|检查|巡查', '场次|次|场|期'],
  ['制度|措施|任务', '项|个|条'],
];

const VERB =
  '检查|抽查|排查|发现|查出|走访|培训|发放|印发|整改|查处|查办|查扣|受理|办理|办结|调解|化解|举办|开展|召开|组织|立案|出动|制定|制发|签订|下达|责令|慰问|检修';

/** The comma in 检查企业，320家， separates the number from the noun that it counts, the object of the clause's verb. */
const PARTED = new RegExp(
  `，(?:${COUNTED.map(
    ([nouns, measures]) => `(?=\\d{1,7}[余多]?(?:${measures})(?:[，。；\\n]|$))(?<=(?:${nouns})，)`,
  ).join('|')})(?<=(?:^|[，。；：\\n])[^，。；：、\\n“”《》\\d]{0,12}(?:${VERB})了?\\p{Script=Han}{2,12}，)`,
  'gu',
);

export const rule: TextRule<typeof words> = {
  code: 'comma-before-count',
  roles: ['text', 'item'],
  checkText({ value }, at) {
    if (!/，\d/u.test(value)) return;
    const isQuoted = quotedIn(value);
    for (const { index } of value.matchAll(PARTED))
      if (!isQuoted(index)) at.report(index, index + 1, {}, { text: '' });
  },
};
