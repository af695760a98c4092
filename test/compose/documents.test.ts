import { describe, expect, it } from 'vitest';
import { compose } from '../../src/core/compose/compose.ts';
import { brokenReferences } from '../../src/core/compose/references.ts';
import { documentOf, exampleDocument, exampleDocuments, unitOf } from '../support/examples.ts';
import { blockText, bodyText } from '../support/markdown-text.ts';

describe.each(exampleDocuments)('%s: %s', (name, kind) => {
  const document = exampleDocument(name, kind);
  const text = bodyText(document);

  it('reads as it did', async () => {
    const attachments = document.attachments.map((it) => ({ ...it, body: it.body?.map(blockText) }));
    await expect(
      `${JSON.stringify({ ...document, body: undefined, attachments }, null, 2)}\n${text}\n`,
    ).toMatchFileSnapshot(`../golden/${kind === 'situation-report' ? name : `${name}.${kind}`}.txt`);
  });

  it('has no dangling mark, doubled stop, empty bracket or leftover markup', () => {
    expect(text).not.toMatch(
      /[、，；：]{2}|[、，；：]。|。。|、\s*$|^(?!<\d>).*；\s*$|（）|《》|“”|\{\{|undefined|null|\[object/m,
    );
    for (const line of text.split('\n').filter((it) => !/^#|\||^<diagram>|^<line>|^$/.test(it)))
      expect(line).toMatch(/[。！？）”；：]$|^\[.*\]$/);
  });

  it('refers to nothing that is not there', () => expect(brokenReferences(document)).toEqual([]));

  it('has no heading without anything below it', () => {
    document.body.forEach((block, index) => {
      if (block.type !== 'heading') return;
      const next = document.body[index + 1];
      expect(next && (next.type !== 'heading' || next.level > block.level)).toBeTruthy();
    });
  });
});

const MINIMUM = 'year: 2026\nsubject: 保密\norganisation: {name: 甲局}\nleadership: {leader: 局长}\n';
const sentences = (more: string) => bodyText(documentOf(MINIMUM + more));

describe('parts that are not given', () => {
  it('leave no heading, and numbers close up', () => {
    expect(sentences('')).toBe(
      '现将我单位2026年度保密责任制落实情况报告如下。\n# 组织领导\n我单位设有保密工作领导小组，由局长任组长。',
    );
    expect(
      sentences('problems: [{id: 1, description: 甲。}]\nrectifications: [{problems: [1], measure: 改正}]\n'),
    ).toContain('# 存在问题');
  });
});

describe('sentences', () => {
  it.each([
    ['study with sessions alone', 'study: {sessions: 4}\n', '我单位组织学习培训4次。'],
    ['study with participants alone', 'study: {participants: 40}\n', '我单位参加学习培训40人次。'],
    ['study with topics alone', 'study: {topics: [案例, 法规]}\n', '我单位学习培训的内容包括案例、法规。'],
    ['no study', 'study: {sessions: 0}\n', '2026年，我单位未组织学习培训。'],
    ['one channel with a name alone', 'channels: [{name: 甲网}]\n', '我单位现有甲网。'],
    [
      'channels with posts',
      'channels: [{kind: 网站, count: 1, posts: 10}, {kind: 公众号, posts: 5}]\n',
      '我单位现有网站1个，另有公众号。各平台共发布信息15条，其中网站10条、公众号5条。',
    ],
    [
      'coverage in one place',
      'coverage: [{outlet: 青山日报, articles: 3}]\n',
      '我单位在青山日报刊发稿件3篇。',
    ],
    [
      'an emergency plan without drills',
      'emergency: {plan: 应急预案, adopted: 2026-03-01}\n',
      '我单位于3月1日印发《应急预案》。',
    ],
    ['no drill', 'emergency: {drills: 0}\n', '我单位2026年未组织应急演练。'],
    [
      'one system',
      'systems: [{title: 值班制度, status: 新建}]\n',
      '我单位现有保密相关制度1项：新建《值班制度》。',
    ],
    [
      'systems without a status',
      'systems: [{title: 甲}, {title: 乙}]\n',
      '我单位现有保密相关制度2项：《甲》《乙》。',
    ],
    ['reporting without a person', 'reporting: [{frequency: 每季度}]\n', '我单位每季度汇报保密工作情况。'],
    [
      'few figures',
      'figures: [{name: 检查, value: 4, unit: 次, lastYear: 2}]\n',
      '2026年，我单位检查4次，比上年增加2次。',
    ],
    [
      'systems that are attached',
      'systems: [{title: 甲, status: 新建}]\ndocument: {attachments: [{title: 目录, content: systems}]}\n',
      '我单位现有保密相关制度1项（见→systems）：新建《甲》。',
    ],
    [
      'many systems that are attached, which the text need not list',
      `systems: [${'{title: 甲},'.repeat(9)}]\ndocument: {attachments: [{title: 目录, content: systems}]}\n`,
      '我单位现有保密相关制度9项，详见→systems。',
    ],
    [
      'rectifications that are attached',
      'problems: [{id: A, description: 甲。}]\nrectifications: [{problems: [A], measure: 乙}]\ndocument: {attachments: [名单, {title: 台账, content: rectifications}]}\n',
      '我单位制定整改措施1项，详见→rectifications。',
    ],
    ['one measure', 'work: [{aspect: 检查, measures: [开展自查。]}]\n', '[检查]开展自查。'],
    [
      'an aspect in several entries',
      'work: [{aspect: 检查, title: 自查, measures: [甲]}, {aspect: 检查, measures: [乙, 丙]}]\n',
      '## 检查\n<3>[自查]甲。\n<3>一是乙；二是丙。',
    ],
    ['one plan for next year', 'nextYear: [完善制度]\n', '# 下一步工作\n2027年，我单位将完善制度。'],
    [
      'an overdue rectification',
      'document: {date: 2026-12-01}\nproblems: [{id: A, title: 台账不全, description: 甲。}]\nrectifications: [{problems: [A], measure: 补全台账。, department: 办公室, due: 2026-09-30, status: 推进中, progress: 60}]\n',
      '针对台账不全的问题，补全台账。该项措施由办公室负责，正在推进，进度为60%，原定于9月30日前完成，已逾期。',
    ],
    [
      'a rectification under way of which nothing is done yet',
      'document: {date: 2026-12-01}\nproblems: [{id: A, title: 台账不全, description: 甲。}]\nrectifications: [{problems: [A], measure: 补全台账。, department: 办公室, status: 推进中, progress: 0}]\n',
      '该项措施由办公室负责，正在推进，进度为0%。',
    ],
    [
      'one that was not begun, and so is at 0 %',
      'document: {date: 2026-12-01}\nproblems: [{id: A, title: 台账不全, description: 甲。}]\nrectifications: [{problems: [A], measure: 补全台账。, department: 办公室, status: 未启动, progress: 0}]\n',
      '该项措施由办公室负责，尚未启动。',
    ],
    [
      'a count of states',
      'document: {date: 2026-12-01}\nproblems: [{id: A, description: 甲。}]\nrectifications: [{problems: [A], measure: 乙, status: 已完成, completed: 2026-05-06, result: 已补全。}, {problems: [A], measure: 丙, status: 未启动, due: 2027-01-31}]\n',
      '针对上述问题，我单位制定整改措施2项。截至2026年12月1日，已完成1项，尚未启动1项。',
    ],
  ])('%s', (_name, more, expected) => {
    expect(sentences(more)).toContain(expected);
  });
});

describe('wording of the pack', () => {
  const part = (more: string, kind: 'provisions' | 'opinions' | 'rules') =>
    bodyText(compose(unitOf(`${MINIMUM}${more}\n`), kind));

  it('stands for a list that the unit leaves out, and names the subject', () => {
    const text = part('provisions: {}', 'provisions');
    expect(text).toContain('贯彻执行保密方面的法律法规、制度和上级部署。');
    expect(text).toContain('领导班子对本单位保密工作负主体责任');
    expect(text).not.toMatch(/\{\{|undefined/);
  });

  it('gives way to what the unit writes, and adds nothing to it', () => {
    const text = part('provisions: {duties: [每月检查一次载体]}', 'provisions');
    expect(text).toContain('每月检查一次载体。');
    expect(text).not.toContain('贯彻执行保密方面');
    expect(text).toContain('保密工作坚持统一领导、分级负责');
  });

  it('makes five chapters of rules and a procedure, where the unit has none of its own', () => {
    const text = part('rules: {}', 'rules');
    expect(text.match(/^# /gm)).toHaveLength(5);
    expect(text).toContain('<line>登记→研判→整改→复查→归档');
  });
});

describe('articles and items', () => {
  const rules = (yaml: string) =>
    bodyText(compose(unitOf(`${MINIMUM}rules: {chapters: ${yaml}}\n`), 'rules'));

  it('may be a text or a map, with a title, a text or both', () => {
    expect(
      rules(
        '[{title: 总则, articles: [甲。, {text: 乙：, items: [子；, {title: 丑}, {title: 寅, text: 卯。, items: [辰。]}]}]}]',
      ),
    ).toBe('# 总则\n<2>甲。\n<2>乙：\n<3>子；\n<3>[丑]\n<3>[寅]卯。\n<4>辰。');
  });

  it('may have several paragraphs, of which the first bears the number', () => {
    expect(rules('[{title: 总则, articles: ["甲。\\n\\n乙。"]}]')).toBe('# 总则\n<2>甲。\n乙。');
  });
});

it('signs the papers beside the report only where they have a date of their own', () => {
  const unit = unitOf(
    `${MINIMUM}document: {date: 2026-12-01}\nrules: {document: {date: 2026-03-01}}\nprovisions: {}\n`,
  );
  expect(compose(unit, 'rules').signature).toMatchObject({ issuers: ['甲局'], date: '2026-03-01' });
  expect(compose(unit, 'provisions').signature).toMatchObject({ issuers: [] });
});

describe('references', () => {
  const to = (name: string) => ({ type: 'text', value: '', to: name }) as const;
  const document = documentOf(`${MINIMUM}document: {attachments: [乙表]}\n`);

  it('to attachments by title are whole', () => {
    expect(brokenReferences({ ...document, body: [{ type: 'paragraph', children: [to('乙表')] }] })).toEqual(
      [],
    );
  });

  it('to what is not there, or bears no number, are told, each once', () => {
    expect(
      brokenReferences({
        ...document,
        body: [
          { type: 'paragraph', name: '丙', children: [to('丁'), { type: 'strong', children: [to('丙')] }] },
          { type: 'heading', level: 1, name: '戊', children: [to('丁'), to('戊')] },
        ],
      }),
    ).toEqual(['丁', '丙']);
  });
});
