import { describe, expect, it } from 'vitest';
import { GOOD } from '../cli/run.ts';
import { draw, opening, pack } from './draw.ts';

const unit = (template: string) => `${GOOD}template: ${template}\n`;

/** One pack of each origin; its opening says which one it is. */
const LINE = opening('line', '用的是命令行的。\n');
const UNIT = opening('year/own', '用的是文件写明的。\n');
const CONFIG = opening('shared/city', '用的是配置写明的。\n');
const INSTALLED = opening('node_modules/report-template-city', '用的是已安装的。\n');
const CONFIG_FILE = { 'report.config.yaml': 'template: shared/city\n' };

describe('the first pack that serves a document draws it', () => {
  const all = { ...LINE, ...UNIT, ...CONFIG, ...INSTALLED, ...CONFIG_FILE };
  const file = 'year/org.yaml';

  it.each([
    ['--template', unit('./own'), ['./line'], all, '用的是命令行的。'],
    ['template in the file', unit('./own'), [], all, '用的是文件写明的。'],
    ['report.config.yaml above the file', GOOD, [], all, '用的是配置写明的。'],
    ['an installed pack', GOOD, [], { ...UNIT, ...CONFIG, ...INSTALLED }, '用的是已安装的。'],
    ['the built-in pack', GOOD, [], { ...UNIT, ...CONFIG }, '现将'],
  ])('%s', async (_origin, org, line, files, words) => {
    const { text, told } = await draw({ ...files, [file]: org }, { line, file });
    expect(told).toEqual([]);
    expect(text).toContain(words);
  });

  it('passes over a pack that has no such document', async () => {
    const rules = pack('line', {
      'pack.yaml': 'name: line\ndocuments: {rules: {title: 细则}}\n',
      'rules.hbs': '甲\n',
    });
    const { text, told } = await draw(
      { ...all, ...rules, [file]: unit('./own') },
      { line: ['./line'], file },
    );
    expect(text).toContain('用的是文件写明的。');
    expect(told).toEqual(['pack-not-used :1:1']);
  });

  it('takes the first of a list', async () => {
    const { text } = await draw({ ...all, [file]: unit('[gb-t-9704, ../shared/city, ./own]') }, { file });
    expect(text).toContain('用的是配置写明的。');
  });

  it('reads the nearest configuration alone', async () => {
    const { text } = await draw(
      { ...all, 'year/report.config.yaml': 'template: ./own\n', [file]: GOOD },
      { file },
    );
    expect(text).toContain('用的是文件写明的。');
  });
});

describe('a name', () => {
  it('is a folder there, before an installed pack', async () => {
    const { text } = await draw({ 'org.yaml': unit('city'), ...opening('city', '文件夹。\n'), ...INSTALLED });
    expect(text).toContain('文件夹。');
  });

  it('is an installed pack in a folder above, before a built-in one', async () => {
    const installed = opening('node_modules/report-template-situation-report', '已安装。\n');
    const { text } = await draw(
      { 'a/b/org.yaml': unit('situation-report'), ...installed },
      { file: 'a/b/org.yaml' },
    );
    expect(text).toContain('已安装。');
  });

  it('may give an installed pack its whole name', async () => {
    const { text } = await draw({ 'org.yaml': unit('report-template-city'), ...INSTALLED });
    expect(text).toContain('用的是已安装的。');
  });
});

describe('installed packs', () => {
  const city = opening('node_modules/report-template-city', '市。\n');
  const province = opening('node_modules/report-template-province', '省。\n');

  it('of several the first by name is used, and the others are named', async () => {
    const { text, told, findings } = await draw({ ...province, ...city });
    expect(text).toContain('市。');
    expect(told).toEqual(['several-packs org.yaml:1:1']);
    expect(findings[0]?.args.others).toEqual(['report-template-province']);
  });

  it('one that another extends does not count', async () => {
    const county = opening('node_modules/report-template-county', '县。\n', 'city');
    const { text, told } = await draw({ ...city, ...county });
    expect(told).toEqual([]);
    expect(text).toContain('县。');
  });

  it('one that lies nearer hides another of its name', async () => {
    const far = opening('node_modules/report-template-city', '远。\n');
    const near = opening('a/node_modules/report-template-city', '近。\n');
    const { text } = await draw({ ...far, ...near, 'a/org.yaml': GOOD }, { file: 'a/org.yaml' });
    expect(text).toContain('近。');
  });
});
