import { expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { defaultSettings } from '../../src/core/rules/settings/settings.ts';
import { sourceOf } from './source-of.ts';

const isTold = (overview: string): boolean => {
  const text = `year: 2026\nsubject: 保密\norganisation: { name: 白鹭镇人民政府 }\nleadership: { leader: 镇长 }\noverview: ${overview}\n`;
  return check(sourceOf(text, unitKeys), ['situation-report'], defaultSettings).findings.some(
    ({ code }) => code === 'cut-off',
  );
};

test.each([
  '留言转办依靠人工传递，旅游旺季时转办不及时',
  '病区储物空间不足，科室日常清理不坚持',
  '人员流动较快，岗前取证要求没有严格落实',
  '借阅登记由各科室分别保管，没有人核对',
  '外包服务缺少统一的合同示范文本，签约审核没有安全监管人员参与',
  '是本部门消防安全第一责任人，对所属场所和人员的消防安全负责',
  '整改以后没有再复查，同类问题仍然存在',
  '施工材料随意堆放，大部分散落在工地',
  '设备多次发生故障，一直没有查明原因',
  '制定培训计划，三级教育逐级抓好落实',
  '更新应急预案，值守人员的处置能力得到提升',
  '开展专项检查，对非法改装依法予以查处',
  '修订值守制度，明确了各科室的12项要求',
  '与消防站共建，联合演练在两处厂区举办',
  '请各科室认真贯彻执行，重点任务统一调度，要求统一落实',
  '在全县安全考核中，我镇的得分位列前3',
  '这些隐患多年没有解决，是历次改造留下的',
  '“谁来管？”成为各科室会上议论的话题',
  '补办报备手续；逐一核对管理员信息',
  '理顺抽查流程，实现抽查全覆盖、常态化',
  '守好宣传、教育、网络等阵地，推动任务落地',
  '检查对象包括商场、学校、医院等',
  '守护一方平安，是我们的使命所在',
  '整改后仍有欠账，盘活闲置场地大有可为',
])('a clause whose last word only looks like one that waits is complete: %s', (text) => {
  expect(isTold(text)).toBe(false);
});

test.each([
  '检查中发现责任书签订不及时，管理制度没有落实的',
  '全年开展检查46次，发现的隐患已移交有关部门处理并',
  '坚持问题导向和目标导向，着力解决',
  '全年召开会议四次，不断加强',
  '全年召开会议四次，对商场、学校、医院等',
  '隐患整改的要求已经印发，但各科室没有按照',
  '对检查中发现的各类问题，及时督促有关单位对',
])('a clause that breaks off is told: %s', (text) => {
  expect(isTold(text)).toBe(true);
});
