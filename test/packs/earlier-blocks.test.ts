import { describe, expect, it } from 'vitest';
import { compose } from '../../src/core/compose/compose.ts';
import { compileTemplate } from '../../src/core/template/compile.ts';
import type { CompiledDocument } from '../../src/core/template/compiled.ts';
import { documents } from '../../src/core/template/generated/packs.js';
import { unitOf } from '../support/examples.ts';
import { bodyText } from '../support/markdown-text.ts';

const UNIT = unitOf(`year: 2026
subject: 安全生产
organisation: {name: 甲医院}
document: {date: 2026-12-01, addressee: 县卫健局}
leadership: {leader: 院长, meetings: 2}
figures: [{name: 检查, value: 46, unit: 次, lastYear: 40}]
problems: [{id: 1, aspect: 设备, title: 照明损坏, description: 灯不亮, source: 自查, found: 2026-05-01, cause: 巡查不细}]
rectifications: [{problems: [1], measure: 更换, department: 办公室, due: 2026-09-30, status: 推进中, progress: 60}]
carriedOver: [{year: 2025, description: 门坏了, measure: 修门, status: 已完成, completed: 2026-03-01, result: 修好了}]
nextYear: [完善制度]
`);

/** The text of the built-in report, with blocks or a body that a unit wrote for an earlier version. */
function drawn(own: Readonly<Record<string, string>>, body?: string): string {
  const builtIn = documents['situation-report'] as CompiledDocument;
  const blocks = Object.entries(own).map(([name, text]) => [name, compileTemplate(text)] as const);
  return bodyText(
    compose(UNIT, 'situation-report', {
      template: {
        ...builtIn,
        ...(body !== undefined && { body: compileTemplate(body) }),
        blocks: { ...builtIn.blocks, ...Object.fromEntries(blocks) },
      },
    }),
  );
}

describe('blocks that were written for an earlier version go on working', () => {
  it.each([
    [
      'state',
      '{{#clauses separator="，"}}\n{{#if (any responsible department)}}由{{formatResponsible this}}负责{{/if}}\n{{#if due}}计划{{formatDate due}}前完成{{/if}}\n{{/clauses}}\n',
      '针对照明损坏的问题，更换。由办公室负责，计划2026年9月30日前完成。',
    ],
    [
      'problem',
      '{{#if found}}{{formatMonth found}}{{/if}}{{source}}发现，{{sentence description}}{{#if cause}}主要原因是{{sentence cause}}{{/if}}\n',
      '照明损坏。5月自查发现，灯不亮。主要原因是巡查不细。',
    ],
    [
      'figures',
      '全年{{#list figures as |it|}}{{figure it}}{{/list}}。\n',
      '全年检查46次（上年40次，增长15%）。',
    ],
    [
      'rectification',
      '针对{{#list (answered this)}}{{clause title}}{{/list}}问题，{{clause measure}}。\n{{> state}}\n',
      '针对照明损坏问题，更换。该项措施由办公室负责，正在推进，进度为60%，原定于9月30日前完成，已逾期。',
    ],
    [
      'progress',
      '{{#clauses start=(concat "截至" (formatDate @root.reportedOn) "，")}}\n推进中{{countOf entries status="推进中"}}项，逾期{{countOf (late entries)}}项\n{{/clauses}}\n',
      '针对照明损坏的问题，更换。',
    ],
  ])('%s', (name, block, expected) => expect(drawn({ [name]: block })).toContain(expected));

  it('a body with headings of its own', () => {
    const text = drawn(
      {},
      '{{> opening}}\n\n# 组织领导\n\n{{> leadership}}\n\n# 整改措施\n\n{{> rectifications}}\n\n{{> carried-over}}\n\n# 下一步工作\n\n{{> next-year}}\n\n{{> closing}}\n',
    );
    expect(text).toContain('# 下一步工作\n2027年，我单位将完善制度。\n特此报告。');
    expect(text).toContain('上年遗留的整改事项共1项。');
  });
});
