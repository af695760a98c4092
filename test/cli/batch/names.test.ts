import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/app/targets/name/fill.ts';
import { patternOf } from '../../../src/app/targets/name/pattern.ts';
import { namePattern } from '../../../src/cli/arguments/name.ts';
import { UsageProblem } from '../../../src/cli/program/usage-problem.ts';

const UNIT = {
  year: 2026,
  subject: '消防安全',
  organisation: { name: '白鹭镇人民政府', shortName: '白鹭镇' },
  document: { number: '白政〔2026〕3号' },
};

/** The name of a unit's document, or the key that the unit has no value for. */
function named(
  pattern: string,
  data: unknown = UNIT,
  product: Parameters<typeof fill>[3] = 'situation-report',
) {
  const filled = fill(patternOf(pattern), 'units/甲.yaml', data, product, 'docx');
  return 'path' in filled ? filled.path.replaceAll('\\', '/') : `lacks ${filled.missing}`;
}

describe('names by a pattern', () => {
  it.each([
    ['{organisation.shortName}-{year}{document}.docx', '白鹭镇-2026.docx'],
    ['{单位.简称}-{年度}{文种}.docx', '白鹭镇-2026.docx'],
    ['{year}/{文件}', '2026/甲.docx'],
    ['{document.number}', '白政〔2026〕3号.docx'],
    ['{领导小组.名称|单位.全称}', '白鹭镇人民政府.docx'],
    ['{organisation.selfReference}', '我单位.docx'],
    ['{year}.docx ', '2026.docx'],
    [' {year}.DOCX. ', '2026.docx'],
    ['{year}.　', '2026.docx'],
  ])('%s is %s', (pattern, name) => expect(named(pattern)).toBe(name));

  it('say which document it is, but for the report', () => {
    expect(named('{year}{document}', UNIT, 'provisions')).toBe('2026-责任规定.docx');
    expect(named('{year}{文种}', UNIT, 'volume')).toBe('2026-汇编.docx');
  });

  it('are not made where the unit lacks a value, or nothing is left of it', () => {
    expect(named('{领导小组.名称}')).toBe('lacks 领导小组.名称');
    expect(named('{subject}', { subject: ' .. ' })).toBe('lacks subject');
  });

  it.each([
    ['甲/乙', '甲／乙'],
    ['..\\..\\etc', '＼..＼etc'],
    ['../../etc', '／..／etc'],
    ['a:b*c?d"e<f>g|h', 'a：b＊c？d＂e＜f＞g｜h'],
    ['末尾的点. .', '末尾的点'],
    ['CON', 'CON_'],
    ['nul.txt', 'nul_.txt'],
    ['com1', 'com1_'],
    ['LPT³', 'LPT³_'],
    ['console', 'console'],
    ['换\n行', '换 行'],
    ['\u202e倒', '倒'],
    ['e\u0301', '\u00e9'],
  ])('of %j is %j', (subject, name) => expect(named('{subject}', { subject })).toBe(`${name}.docx`));

  it('keep what tells documents apart where a value is too long, and cut no character', () => {
    const name = named('{subject}-{year}{document}', { year: 2026, subject: '👨‍👩‍👧长'.repeat(80) }, 'rules');
    expect(name).toMatch(/^(?:👨‍👩‍👧长)*(?:👨‍👩‍👧)?-2026-实施细则\.docx$/u);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(223);
  });

  it('are safe whatever the values are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (subject) => {
        const name = named('{subject}', { subject });
        if (name.startsWith('lacks ')) return;
        expect(name).not.toMatch(/[/\\:*?"<>|\u0000-\u001f\u007f]/);
        expect(name).not.toMatch(/^[. ]|[. ]\.docx$/);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)[. ]/i);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(223);
      }),
    );
  });
});

describe('a pattern', () => {
  it.each([
    ['{organization.name}.docx', '{organization.name}'],
    ['{单位.全名}.docx', '是否应为 全称'],
    ['{单位}.docx', '{单位.全称}'],
    ['{year.docx', '花括号'],
    ['/tmp/{year}.docx', '-o'],
    ['../{year}.docx', '-o'],
    ['a//{year}.docx', '-o'],
    [`${'长'.repeat(60)}.docx`, '太长'],
  ])('%s cannot be, and the reader is told why', (pattern, told) => {
    expect(() => namePattern(pattern, 'zh')).toThrow(UsageProblem);
    expect(() => namePattern(pattern, 'zh')).toThrow(told);
  });
});
