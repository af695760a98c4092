import { describe, expect, it } from 'vitest';
import { GOOD } from '../cli/run.ts';
import { draw, opening, pack } from './draw.ts';

const line = ['./office'];

describe('a pack that extends another', () => {
  it('takes under ten lines to change one block, and leaves the rest as it is', async () => {
    const files = opening('office', '现将{{year}}年的情况报告如下。\n');
    expect(Object.values(files).join('').split('\n').length).toBeLessThan(10);
    const [own, builtIn] = await Promise.all([draw(files, { line }), draw({})]);
    const lines = (text = '') => text.split('\n');
    const different = lines(own.text).filter((it) => !lines(builtIn.text).includes(it));
    expect(different).toEqual(['现将2026年的情况报告如下。']);
    expect(lines(own.text).length).toBe(lines(builtIn.text).length);
  });

  it('in a chain of three, each part comes from the nearest pack that has it', async () => {
    const { text, told, style } = await draw(
      {
        ...pack('office', {
          'pack.yaml': 'name: office\nextends: bureau\n',
          'blocks/closing.hbs': '科室的结尾。\n',
          'style.yaml': 'page: {left: 30mm}\n',
        }),
        ...pack('bureau', {
          'pack.yaml':
            'name: bureau\nextends: city\ndocuments: {situation-report: {title: "{{year}}年报告"}}\n',
          'blocks/opening.hbs': '局的开头。\n',
          'blocks/closing.hbs': '局的结尾。\n',
          'style.yaml': 'page: {left: 29mm, top: 38mm}\n',
        }),
        ...pack('city', {
          'pack.yaml': 'name: city\nextends: situation-report\n',
          'blocks/opening.hbs': '市的开头。\n',
          'blocks/leadership.hbs': '市的领导小组。\n',
          'style.yaml': 'page: {left: 28mm}\nbody: {firstLineIndent: 3}\n',
        }),
      },
      { line },
    );
    expect(told).toEqual([]);
    expect(text).toMatch(/^2026年报告\n局的开头。\n# 组织领导\n市的领导小组。\n/);
    expect(text).toMatch(/科室的结尾。$/);
    expect(text).toContain('三份文件没有登记');
    expect(style).toEqual({ page: { left: '30mm', top: '38mm' }, body: { firstLineIndent: 3 } });
  });

  it('may have the body anew and call blocks of its parent and its own', async () => {
    const { text } = await draw(
      pack('office', {
        'pack.yaml': 'name: office\nextends: situation-report\n',
        'situation-report.hbs': '{{> 前言}}\n\n# 问题\n\n{{> problems}}\n',
        'blocks/前言.hbs': '{{organisation.name}}报告。\n',
      }),
      { line },
    );
    expect(text?.split('\n').slice(1, 3)).toEqual(['白鹭镇人民政府报告。', '# 问题']);
  });

  it('may stand by itself', async () => {
    const { text, told } = await draw(
      pack('office', {
        'pack.yaml': 'name: office\ndocuments: {situation-report: {title: "{{subject}}简报"}}\n',
        'situation-report.hbs': '{{organisation.name}}，{{year}}年。\n',
      }),
      { line },
    );
    expect([text, told]).toEqual(['保密简报\n白鹭镇人民政府，2026年。', []]);
  });

  it('extends a built-in pack of its own name', async () => {
    const { text, told } = await draw(opening('situation-report', '同名。\n'), {
      line: ['./situation-report'],
    });
    expect(told).toEqual([]);
    expect(text).toContain('同名。');
  });

  it('looks for its parent beside it, then among the installed packs', async () => {
    const files = {
      ...opening('packs/office', '科室。\n', 'city'),
      ...pack('node_modules/report-template-city', {
        'pack.yaml': 'name: city\nextends: situation-report\n',
        'blocks/closing.hbs': '装的结尾。\n',
      }),
    };
    const own = { line: ['./packs/office'] };
    expect((await draw(files, own)).text).toContain('装的结尾。');
    const beside = pack('packs/city', {
      'pack.yaml': 'name: city\nextends: situation-report\n',
      'blocks/closing.hbs': '旁边的结尾。\n',
    });
    expect((await draw({ ...files, ...beside }, own)).text).toContain('旁边的结尾。');
  });
});

describe('wording that the unit leaves out', () => {
  const rules = (defaults: string) => ({
    'org.yaml': `${GOOD}provisions: {principles: [党管保密], accountability: {measures: [通报]}}\n`,
    ...pack('office', {
      'pack.yaml': `name: office\nextends: base\ndocuments: {provisions: {title: 责任规定}}\n${defaults}`,
      'provisions.hbs':
        '{{join provisions.principles}}|{{join provisions.duties}}|{{join provisions.accountability.measures}}|{{join provisions.accountability.circumstances}}\n',
    }),
    ...pack('base', {
      'pack.yaml': `name: base
defaults:
  provisions:
    principles: [不会用到]
    duties: ["落实{{subject}}要求", 报告情况]
    accountability: {measures: [约谈], circumstances: ["违反{{subject}}规定 *的*"]}
`,
    }),
  });

  it('is the pack’s, each text a template, and what the file gives wins', async () => {
    const { text } = await draw(rules(''), { line, kind: 'provisions' });
    expect(text).toBe('责任规定\n党管保密|落实保密要求、报告情况|通报|违反保密规定 *的*');
  });

  it('goes map by map from a parent to its child; a list is replaced whole', async () => {
    const own = 'defaults: {provisions: {duties: [只有一条]}}\n';
    const { text } = await draw(rules(own), { line, kind: 'provisions' });
    expect(text).toBe('责任规定\n党管保密|只有一条|通报|违反保密规定 *的*');
  });
});
