import { describe, expect, it } from 'vitest';
import { compose } from '../../src/core/compose/compose.ts';
import { documentOf, unitOf } from '../support/examples.ts';
import { blockText, bodyText } from '../support/markdown-text.ts';

const MINIMUM = 'year: 2026\nsubject: 安全生产\norganisation: {name: 甲医院}\nleadership: {leader: 院长}\n';
const written = (more: string, minimum = MINIMUM) => bodyText(documentOf(minimum + more));
const withSubject = (subject: string) => MINIMUM.replace('安全生产', subject);
const plan = (rectification: string, problem = 'description: 灯不亮') =>
  `problems: [{id: 1, ${problem}}]\nrectifications: [{problems: [1], ${rectification}}]\n`;

describe('where a value and the words of the report meet', () => {
  it.each(['安全生产责任制', '安全生产工作', '安全生产'])('the subject %s', (subject) => {
    const document = documentOf(
      `${withSubject(subject)}problems: [{id: 1, description: 甲}, {id: 2, description: 乙}]\n` +
        'rectifications: [{problems: [1, 2], measure: 丙}]\nreporting: [{by: 各科室}]\nsystems: [{title: 丁}]\n',
    );
    const text = `${document.title}\n${bodyText(document)}`;
    expect(text).not.toMatch(/责任制责任制|工作工作/);
    expect(document.title).toBe(`甲医院关于2026年度${subject.replace('责任制', '')}责任制落实情况的报告`);
    for (const kind of ['provisions', 'opinions', 'rules'] as const) {
      const other = compose(unitOf(`${withSubject(subject)}${kind}: {}\n`), kind);
      expect(`${other.title}\n${bodyText(other)}`).not.toMatch(/责任制责任制|工作工作/);
    }
  });

  it('an aspect, a title and a source that bring the words themselves', () => {
    const text = written(
      'problems: [{id: 1, aspect: 制度建设方面, title: 培训不到位问题, description: 不会用灭火器, source: 督查发现}, ' +
        '{id: 2, aspect: 制度建设方面, title: 超速现象, description: 车速过快, source: 群众反映}, ' +
        '{id: 3, aspect: 设备方面, description: 经检查发现，灯不亮, source: 督查}]\n' +
        'rectifications: [{problems: [1], measure: 甲}, {problems: [2], measure: 乙}, {problems: [3], measure: 丙}]\n',
    );
    expect(text).not.toMatch(/方面方面|问题问题|发现发现|现象的?问题|现象现象/);
    expect(text).toContain('其中督查发现2个、群众反映1个。');
    expect(text).toContain('[培训不到位问题]督查发现，不会用灭火器。');
    expect(text).toContain('[超速现象]群众反映，车速过快。');
    expect(text).toContain('督查中，经检查发现，灯不亮。');
    expect(text).toContain('针对培训不到位的问题，甲。');
    expect(text).toContain('针对超速现象，乙。');
    expect(text).toContain('针对设备方面的问题，丙。');
  });

  it('a month that the description begins with', () => {
    const text = written(
      plan('measure: 改', 'description: 9月演练中有两人迟到, source: 自查, found: 2026-09-23'),
    );
    expect(text).toContain('自查发现，9月演练中有两人迟到。');
    expect(text).not.toContain('9月自查');
  });

  it('an overview that leads in already', () => {
    const text = written('overview: 我单位开展了自查，现将有关情况报告如下：\n');
    expect(text).not.toContain('现将我单位');
    expect(text).toContain('现将有关情况报告如下：');
  });

  it.each([
    ['由于人手不足', '主要原因是人手不足。'],
    ['主要原因是人手不足。', '主要原因是人手不足。'],
  ])('a cause that says 原因 itself: %s', (cause, expected) => {
    const text = written(plan('measure: 改', `description: 灯不亮, cause: ${cause}`));
    expect(text).toContain(`灯不亮。${expected}`);
    expect(text.match(/原因/g)).toHaveLength(1);
  });
});

describe('how the problems were found', () => {
  const problems = (...sources: string[]) =>
    written(
      `problems: [${sources.map((it, index) => `{id: ${index}, description: 表现${index}${it && `, source: ${it}`}}`)}]\n` +
        `rectifications: [{problems: [${sources.map((_, index) => index)}], measure: 改}]\n`,
    );

  it.each([
    [['县卫健局督查', ''], '我单位共发现问题2个，其中县卫健局督查发现1个。'],
    [['自查', '督查', '自查'], '我单位共发现问题3个，其中自查发现2个、督查发现1个。'],
    [['自查', '督查', ''], '我单位共发现问题3个，其中自查发现1个、督查发现1个、其他1个。'],
    [['督查发现', '督查发现'], '通过督查，我单位共发现安全生产方面的问题2个。'],
    [['', ''], '在安全生产工作中，我单位共发现问题2个。'],
  ])('%j', (sources, expected) => expect(problems(...sources)).toContain(expected));
});

describe('figures and last year', () => {
  const figures = (...entries: string[]) => written(`figures: [${entries.map((it) => `{${it}}`)}]\n`);

  it.each([
    ['name: 整改率, value: 94.3, unit: "%", lastYear: 91.2', '整改率为94.3%，比上年提高3.1个百分点。'],
    ['name: 合格率, value: 60, unit: "%", lastYear: 90', '合格率为60%，比上年下降30个百分点。'],
    ['name: 事故, value: 0, unit: 起, lastYear: 2', '事故0起，比上年减少2起。'],
    ['name: 隐患, value: 87, unit: 处, lastYear: 0', '隐患87处，上年没有。'],
    ['name: 事故, value: 0, unit: 起, lastYear: 0', '事故0起，与上年持平。'],
    ['name: 检查, value: 46, unit: 次, lastYear: 40', '检查46次，比上年增加6次、增长15%。'],
  ])('%s', (entry, expected) => {
    const text = figures(entry);
    expect(text).toContain(expected);
    expect(text).not.toMatch(/下降100%|工作数据|上年0/);
  });

  it('in a table: rates in percentage points, things where there is no percentage', () => {
    const text = figures(
      'name: 整改率, value: 94.3, unit: "%", lastYear: 91.2',
      'name: 事故, value: 0, unit: 起, lastYear: 2',
      'name: 隐患, value: 87, unit: 处, lastYear: 0',
      'name: 处罚, value: 0, unit: 次, lastYear: 0',
      'name: 检查, value: 46, unit: 次, lastYear: 40',
      'name: 投入, value: 5, unit: 万元',
    );
    expect(text).toContain('整改率|%|94.3|91.2|提高3.1个百分点');
    expect(text).toContain('事故|起|0|2|减少2起');
    expect(text).toContain('隐患|处|87|0|增加87处');
    expect(text).toContain('处罚|次|0|0|持平');
    expect(text).toContain('检查|次|46|40|增长15%');
    expect(text).toContain('投入|万元|5||');
  });

  it('stand beside the work that they are about, and are told once', () => {
    const text = written(
      'work: [{aspect: 检查, measures: [每月检查], figures: [{name: 安全检查, value: 46, unit: 次}]}]\n' +
        'emergency: {drills: 6}\n' +
        'figures: [{name: 安全检查, value: 46, unit: 次, lastYear: 40}, {name: 应急演练, value: 6, unit: 次}]\n',
    );
    expect(text).toContain('每月检查。我单位安全检查46次，比上年增加6次、增长15%。');
    expect(text.match(/安全检查/g)).toHaveLength(1);
    expect(text.match(/演练/g)).toHaveLength(1);
  });

  it('a rate is no number of things, and stands apart', () => {
    const text = written(
      'work: [{aspect: 检查, figures: [{name: 整改隐患, value: 5, unit: 处}, {name: 整改率, value: 94.3, unit: "%"}, {name: 约谈, value: 2, unit: 次}]}]\n',
    );
    expect(text).toContain('我单位整改隐患5处、约谈2次。整改率为94.3%。');
  });
});

describe('headings and what stands below them', () => {
  it.each([
    ['nothing', ''],
    ['a plan', plan('measure: 改')],
  ])('no heading without content: %s', (_, more) => {
    const document = documentOf(`${MINIMUM}document: {addressee: 县卫健局}\n${more}`);
    const text = bodyText(document);
    expect(text).not.toMatch(/下一步|上年遗留/);
    expect(text.endsWith('\n特此报告。')).toBe(true);
    expect(text).not.toMatch(/#[^\n]*\n特此报告/);
  });

  it('an aspect of the work with nothing to tell is left out', () => {
    const text = written(
      'work: [{aspect: 监督检查}, {aspect: 宣传, measures: [办班]}, {aspect: 培训, measures: []}]\n',
    );
    expect(text).not.toMatch(/监督检查|培训/);
    expect(text).toContain('[宣传]办班。');
  });

  it('what is the only one has no number, and the levels below it move up', () => {
    const text = written(plan('measure: 改', 'description: 灯不亮, title: 照明损坏, aspect: 设备'));
    expect(text).toContain(
      '# 存在问题\n在安全生产工作中，我单位共发现问题1个。\n[设备方面]照明损坏。灯不亮。',
    );
    expect(text).toContain('\n针对照明损坏的问题，改。');
  });

  it('problems of one aspect need no heading for it', () => {
    const text = written(
      'problems: [{id: 1, aspect: 设备, description: 甲}, {id: 2, aspect: 设备, description: 乙}]\nrectifications: [{problems: [1, 2], measure: 改}]\n',
    );
    expect(text).toContain('这些问题均在设备方面。\n<2>甲。\n<2>乙。');
  });
});

describe('who leads', () => {
  const leadership = (more: string) => written('', MINIMUM.replace('{leader: 院长}', `{${more}}`));

  it.each([
    ['leader: 院长', '我单位设有安全生产工作领导小组，由院长任组长。'],
    [
      'name: 甲医院安全生产委员会, leader: 院长, deputies: [副院长], members: [科长], meetings: 2',
      '我单位设有安全生产委员会，由院长任主任，副院长任副主任，委员为科长。2026年，委员会召开会议2次。',
    ],
    [
      'name: 安全生产领导小组, deputies: [副院长], office: {department: 安保科, head: 科长}, meetings: 0',
      '由副院长任副组长。领导小组办公室设在安保科，由科长负责日常工作。2026年，领导小组未召开会议。',
    ],
  ])('%s', (more, expected) => expect(leadership(more)).toContain(expected));
});

it('a plan that is older than the year is carried out, not drawn up', () => {
  expect(written('emergency: {plan: 应急预案, adopted: 2024-05-06}\n')).toContain(
    '我单位执行2024年5月6日印发的《应急预案》。',
  );
  expect(written('emergency: {plan: 应急预案}\n')).toContain('我单位制定有《应急预案》。');
  expect(written('systems: [{title: 值班制度, adopted: 2024-05-06, status: 沿用}]\n')).toContain(
    '沿用《值班制度》（2024年5月6日印发）。',
  );
});

it('who is reported to, and what of, is said only where the file does', () => {
  const text = written('reporting: [{by: 安保科, frequency: 每月, topic: 汇报隐患情况}]\n');
  expect(text).toContain('安保科每月汇报隐患情况。');
  expect(text).not.toMatch(/领导班子|我单位汇报/);
});

describe('how far the measures are', () => {
  const measures = (...states: string[]) =>
    written(
      `document: {date: 2026-12-10}\nproblems: [{id: 1, description: 灯不亮}]\nrectifications: [${states.map((it) => `{problems: [1], measure: 改${it && `, ${it}`}}`)}]\n`,
    );
  const DONE = 'status: 已完成, completed: 2026-03-01';

  it.each([
    [[DONE, DONE], '截至2026年12月10日，已全部完成。'],
    [[DONE, 'status: 推进中', ''], '截至2026年12月10日，已完成1项，正在推进1项，其余1项未注明进展。'],
    [['status: 推进中, due: 2026-05-01', 'status: 未启动'], '正在推进1项，尚未启动1项，其中逾期1项。'],
  ])('%j', (states, expected) => expect(measures(...states)).toContain(expected));

  it('nothing where no state is given', () => expect(measures('', '')).not.toContain('截至'));

  it('without a date of the document, no day', () => {
    const text = written(
      'problems: [{id: 1, description: 甲}]\nrectifications: [{problems: [1], measure: 乙, status: 推进中}, {problems: [1], measure: 丙, status: 未启动}]\n',
    );
    expect(text).toContain('目前正在推进1项，尚未启动1项。');
  });

  it('done after the deadline', () => {
    expect(measures('status: 已完成, due: 2026-06-30, completed: 2026-07-20')).toContain(
      '该项措施原定于6月30日前完成，实际于7月20日完成。',
    );
    expect(measures('status: 已完成, due: 2026-06-30, completed: 2026-06-30')).toContain(
      '该项措施已于6月30日完成。',
    );
  });

  it.each([
    ['measure: 由办公室负责补齐台账, department: 办公室, responsible: 办公室', '由办公室负责补齐台账。'],
    [
      'measure: 补齐台账, department: 办公室, responsible: 办公室主任',
      '补齐台账。该项措施由办公室主任负责。',
    ],
    [
      'measure: 补齐台账, department: 办公室, responsible: {name: 王芳, post: 副局长}',
      '该项措施由办公室负责，责任人为副局长王芳。',
    ],
  ])('who answers for it, once: %s', (rectification, expected) => {
    const text = written(plan(rectification));
    expect(text).toContain(expected);
    expect(text.match(/负责/g)).toHaveLength(1);
  });
});

it('what is carried over is told in whole sentences, numbered as the others are', () => {
  const text = written(
    'carriedOver: [{year: 2025, description: 部分台账不完整, measure: 统一台账格式, status: 已完成, completed: 2026-03-01}, ' +
      '{year: 2025, description: 检查发现，门坏了。, measure: 修门, status: 推进中}]\n',
  );
  expect(text).toContain(
    '# 上年遗留问题整改情况\n上年遗留的整改事项共2项。目前已完成1项，正在推进1项。\n' +
      '<2>2025年度发现，部分台账不完整。针对这一问题，统一台账格式。该项措施已于3月1日完成。\n' +
      '<2>2025年度，检查发现，门坏了。针对这一问题，修门。该项措施正在推进。',
  );
});

it('a problem is known by its title, in the list of measures and where it is carried over', () => {
  const document = documentOf(
    `${MINIMUM}document: {attachments: [{title: 台账, content: rectifications}]}\n${plan('measure: 改', 'title: 照明损坏, description: 有四处不亮。')}` +
      'carriedOver: [{year: 2025, title: 违规充电, description: 夜间尤其突出, measure: 建充电棚}]\n',
  );
  expect(document.attachments[0]?.body?.map(blockText).join()).toContain('1|照明损坏：有四处不亮|改|');
  expect(bodyText(document)).toContain('[违规充电]2025年度发现，夜间尤其突出。针对这一问题，建充电棚。');
});

it('a title that the description repeats is said once', () => {
  const text = written(
    plan('measure: 建立制度', 'title: 没有动火审批制度, description: 没有动火审批制度。, aspect: 制度'),
  );
  expect(text).toContain('[制度方面]没有动火审批制度。\n');
});

describe('channels and coverage', () => {
  it('those without anything are left out, those without a number stand apart', () => {
    const text = written(
      'channels: [{kind: 微信公众号, name: 甲医, posts: 0}, {kind: 官方网站, count: 1, posts: 5}, {kind: 微博, count: 0}]\n' +
        'coverage: [{outlet: 市日报, articles: 0}, {outlet: 县融媒, articles: 3}]\n',
    );
    expect(text).toContain('我单位现有官方网站1个，另有微信公众号（甲医）。官方网站发布信息5条。');
    expect(text).toContain('我单位在县融媒刊发稿件3篇。');
    expect(text).not.toMatch(/日报|微博|全年/);
  });

  it('nothing published anywhere', () => {
    const text = written('channels: [{kind: 网站, posts: 0}]\ncoverage: [{outlet: 市日报, articles: 0}]\n');
    expect(text).toContain('我单位现有网站。各平台未发布信息。我单位未在媒体刊发稿件。');
  });
});

it('laws among the topics of study are set in 《》', () => {
  expect(
    written('study: {topics: [安全生产法, 《消防法》, 心肺复苏法, 危险化学品安全管理条例]}\n'),
  ).toContain('内容包括《安全生产法》《消防法》、心肺复苏法、《危险化学品安全管理条例》。');
});

describe('one name for one body', () => {
  it('the opening calls the unit as the text does', () => {
    const text = written(
      'overview: 我院开展了自查。\n',
      MINIMUM.replace('甲医院', '甲医院, selfReference: 我院'),
    );
    expect(text).toContain('现将我院2026年度安全生产责任制落实情况报告如下。');
    expect(text).not.toContain('甲医院');
  });

  it('a joint report names all its issuers in title and opening', () => {
    const document = documentOf(`${MINIMUM}document: {issuer: [甲医院, 乙局, 丙局]}\n`);
    expect(document.title).toBe('甲医院、乙局、丙局关于2026年度安全生产责任制落实情况的报告');
    expect(bodyText(document)).toContain('现将甲医院、乙局、丙局2026年度安全生产责任制落实情况报告如下。');
  });
});

it('no sentence goes on beyond some 120 characters where the data allow it', () => {
  const systems = Array.from(
    { length: 3 },
    (_, index) =>
      `{title: 青山市文化和旅游局网络信息发布审核办法之${index}, adopted: 2026-03-01, number: 青文旅〔2026〕${index}号, status: 修订, summary: 规定初审、复审、终审三级审核的权限、时限和留痕要求}`,
  );
  const reporting = Array.from(
    { length: 5 },
    (_, index) =>
      `{by: 第${index}科室, to: 领导小组办公室, frequency: 每季度, topic: 风险研判和任务落实以及信息发布情况}`,
  );
  const measures = Array.from(
    { length: 6 },
    (_, index) => `第${index}项措施是每季度检查一次病区、库房和设备用房的安全情况`,
  );
  const text = written(
    `systems: [${systems}]\nreporting: [${reporting}]\nwork: [{aspect: 检查, measures: [${measures}]}]\n`,
  );
  for (const sentence of text.split(/[。\n]/)) expect(sentence.length).toBeLessThanOrEqual(130);
});
