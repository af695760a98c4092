import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStyle } from '../../src/core/check/check-style.ts';
import { styleKeys } from '../../src/core/generated/keys.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { sourceOf } from '../check/source-of.ts';
import { opening, pack } from '../packs/draw.ts';
import { mistakesOf } from '../support/docx.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD, report } from './run.ts';

const LANGUAGES = [['zh'], ['en']] as const;

/** The columns of a line; Chinese characters and full-width marks take two. */
const columns = (line: string) =>
  [...line].reduce((sum, it) => sum + (/[\u2e80-\uffef“”…—→]/u.test(it) ? 2 : 1), 0);

describe('report template', () => {
  it('checks values of options in the program as it is built', () => {
    const options = 'options: {properties: {contact: {type: string, default: 办公室}}}';
    const folder = folderWith({
      'org.yaml': `${GOOD}templateOptions: {contact: 12}\n`,
      'ours/pack.yaml': `name: ours\nextends: situation-report\n${options}\n`,
    });
    const { status, stderr } = report(folder, ['build', 'org.yaml', '--template', './ours']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('[wrong-type]')]);
  });

  it.each(LANGUAGES)('lists its commands, in %s', async (lang) => {
    const { status, stdout } = await reportHere(folderWith(), ['template', '--lang', lang]);
    expect(status).toBe(0);
    for (const name of ['list', 'new', 'check', 'show', 'diff', 'which'])
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it.each(['list', 'new', 'check', 'show', 'diff', 'which'])(
    '%s has help with examples, in both languages',
    async (name) => {
      const zh = (await reportHere(folderWith(), ['template', name, '--help'])).stdout;
      const en = (await reportHere(folderWith(), ['help', 'template', name, '--lang', 'en'])).stdout;
      expect(zh).toContain('例子：');
      expect(en).toContain('Examples:');
      for (const line of [...zh.split('\n'), ...en.split('\n')])
        expect(columns(line)).toBeLessThanOrEqual(80);
    },
  );

  it('suggests the command that was meant', async () => {
    const { status, stderr } = await reportHere(folderWith(), ['template', 'chek', 'x']);
    expect(status).toBe(2);
    expect(stderr).toContain('没有“chek”这个命令，是否应为 check？');
    expect(stderr).toContain('report template --help');
  });
});

describe('report template new', () => {
  it.each(LANGUAGES)(
    'writes a pack that has no mistake and draws at once what its parent draws, in %s',
    async (lang) => {
      const folder = folderWith({ 'org.yaml': GOOD });
      const made = await reportHere(folder, ['template', 'new', 'packs/qingshan', '--lang', lang]);
      expect([made.status, made.stdout]).toEqual([
        0,
        'packs/qingshan/pack.yaml\npacks/qingshan/blocks/opening.hbs\npacks/qingshan/style.yaml\n',
      ]);
      expect(made.stderr).toContain('report build org.yaml --template ./packs/qingshan');
      expect((await reportHere(folder, ['template', 'check', 'packs/qingshan', '--strict'])).status).toBe(0);
      const built = await reportHere(folder, [
        'build',
        'org.yaml',
        '--template',
        './packs/qingshan',
        '-o',
        'own.docx',
      ]);
      expect([built.status, built.stdout]).toEqual([0, 'own.docx\n']);
      expect((await reportHere(folder, ['build', 'org.yaml', '-o', 'standard.docx'])).status).toBe(0);
      const [own, standard] = ['own', 'standard'].map((it) => readFileSync(join(folder, `${it}.docx`)));
      expect(own!.equals(standard!)).toBe(true);
      expect(await mistakesOf(own!)).toEqual([]);
    },
  );

  it.each(LANGUAGES)('names commands in its comment that work where it was made, in %s', async (lang) => {
    const folder = folderWith();
    await reportHere(folder, ['template', 'new', 'packs/qingshan', '--lang', lang]);
    const comment = readFileSync(join(folder, 'packs/qingshan/blocks/opening.hbs'), 'utf8');
    const commands = [...comment.matchAll(/report (template show \S+(?: \S+)?)(?: > (\S+))?$/gm)];
    expect(commands).toHaveLength(2);
    for (const [, words = '', to] of commands) {
      const { status, stdout } = await reportHere(folder, words.split(' '));
      expect(status).toBe(0);
      if (to !== undefined) writeFileSync(join(folder, to), stdout);
    }
    expect(existsSync(join(folder, 'packs/qingshan/blocks/leadership.hbs'))).toBe(true);
    expect((await reportHere(folder, ['template', 'check', 'packs/qingshan', '--strict'])).status).toBe(0);
  });

  it.each(LANGUAGES)(
    'explains every style value, and each is right once it is put in force, in %s',
    async (lang) => {
      const folder = folderWith();
      await reportHere(folder, ['template', 'new', 'qingshan', '--lang', lang]);
      const text = readFileSync(join(folder, 'qingshan/style.yaml'), 'utf8');
      const inForce = text
        .split('\n\n')
        .slice(1)
        .map((it) => it.replaceAll(/^# /gm, ''))
        .join('\n');
      for (const line of inForce.trim().split('\n')) expect(line).toMatch(/ # \S/);
      const { style, findings } = checkStyle(sourceOf(inForce, styleKeys));
      expect(findings).toEqual([]);
      expect(structuredClone(style)).toEqual(defaultStyle);
    },
  );

  it('puts the examples of pack.yaml in force one by one', async () => {
    const folder = folderWith({ 'org.yaml': `${GOOD}templateOptions: {contact: 宣传科}\n` });
    await reportHere(folder, ['template', 'new', 'qingshan']);
    const file = join(folder, 'qingshan/pack.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(/^# (documents|options|description| {2}.*:)/gm, '$1'));
    expect((await reportHere(folder, ['template', 'check', 'qingshan'])).stdout).toBe(
      'qingshan：没有发现问题\n',
    );
    const { status } = await reportHere(folder, [
      'build',
      'org.yaml',
      '--template',
      'qingshan',
      '--strict',
      '-f',
      'md',
    ]);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'org.md'), 'utf8')).toContain('白鹭镇人民政府2026年保密责任制情况报告');
  });

  it('extends a pack beside it', async () => {
    const folder = folderWith(opening('city', '市的开头。\n'));
    expect((await reportHere(folder, ['template', 'new', 'county', '--extends', 'city'])).status).toBe(0);
    expect(readFileSync(join(folder, 'county/blocks/opening.hbs'), 'utf8')).toMatch(/--\}\}\n市的开头。\n$/);
  });

  it.each([
    [['template', 'new', 'there'], 'file-exists'],
    [['template', 'new', 'a b'], 'usage'],
    [['template', 'new', 'x', '--extends', './city'], 'usage'],
    [['template', 'new', 'x', '--extends', 'gb-t-9704'], 'usage'],
    [['template', 'new', 'x', '--extends', 'situation-reprot'], 'parent-not-found'],
  ])('%j is refused, and nothing is written', async (args, code) => {
    const folder = folderWith({ 'there/note.txt': '甲' });
    const { status, stdout, stderr } = await reportHere(folder, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`[${code}]`);
    expect([readdirSync(folder), readdirSync(join(folder, 'there'))]).toEqual([['there'], ['note.txt']]);
  });
});

describe('report template check', () => {
  it('prints each mistake with its place, and the status says so', async () => {
    const folder = folderWith(opening('office', '开头。\n{{#if year}}\n'));
    const { status, stdout } = await reportHere(folder, ['template', 'check', 'office']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^office\/blocks\/opening\.hbs:\d:1 错误：/m);
    expect(stdout).toContain('1 个错误\n');
  });

  it('gives editors the same as JSON, in the form of report check', async () => {
    const folder = folderWith(pack('office', { 'pack.yaml': 'name: office\nextend: city\n' }));
    const { status, stdout } = await reportHere(folder, ['template', 'check', 'office', '--format', 'json']);
    expect(status).toBe(1);
    const [found] = JSON.parse(stdout);
    expect(Object.keys(found)).toEqual([
      'code',
      'severity',
      'message',
      'hint',
      'file',
      'range',
      'fix',
      'related',
    ]);
    expect([found.code, found.file, found.range.start]).toEqual([
      'unknown-key',
      'office/pack.yaml',
      { line: 2, column: 1 },
    ]);
  });

  it.each(['situation-report', 'gb-t-9704'])(
    'finds nothing wrong with the built-in pack %s',
    async (name) => {
      const { status, stdout } = await reportHere(folderWith(), ['template', 'check', name, '--strict']);
      expect([status, stdout]).toEqual([0, `${name}：没有发现问题\n`]);
    },
  );

  it('looks at a pack that only has a style', async () => {
    const folder = folderWith(
      pack('look', { 'pack.yaml': 'name: look\n', 'style.yaml': 'page: {left: 1}\n' }),
    );
    const { status, stdout } = await reportHere(folder, ['template', 'check', 'look']);
    expect([status, stdout.includes('look/style.yaml:1:')]).toEqual([1, true]);
  });

  it('cannot check what is not there', async () => {
    const { status, stdout, stderr } = await reportHere(folderWith(), ['template', 'check', 'office']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('[pack-not-found]');
  });
});

const OFFICE = {
  'org.yaml': `${GOOD}template: ./office\n`,
  ...pack('office', {
    'pack.yaml': `name: office
version: 2.1.0
description: 科室用的报告
extends: city
documents: {situation-report: {title: "{{year}}年科室报告"}}
options: {properties: {contact: {type: string, title: 联系人, default: 办公室}}}
`,
    'blocks/opening.hbs': '科室的开头。\n',
    'blocks/extra.hbs': '补充。\n',
    'style.yaml': 'page: {left: 30mm}\n',
  }),
  ...opening('city', '市的开头。\n'),
};

describe('report template show', () => {
  it('says what a pack is, and the pack that each part comes from', async () => {
    const { status, stdout } = await reportHere(folderWith(OFFICE), ['template', 'show', 'office']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^office 2\.1\.0\n科室用的报告\n/);
    expect(stdout).toContain('city → situation-report → gb-t-9704');
    expect(stdout).toContain('情况报告（situation-report）');
    expect(stdout).toMatch(/^ {2}contact {2}联系人；默认 办公室$/m);
    expect(stdout).toMatch(/^ {2}opening +office$/m);
    expect(stdout).toMatch(/^ {2}closing +situation-report$/m);
  });

  it.each([
    ['opening', '科室的开头。\n'],
    ['closing', readFileSync('templates/situation-report/blocks/closing.hbs', 'utf8')],
    ['situation-report', readFileSync('templates/situation-report/situation-report.hbs', 'utf8')],
  ])('prints the template of %s, from the nearest pack that has it', async (part, text) => {
    const { stdout } = await reportHere(folderWith(OFFICE), ['template', 'show', 'office', part]);
    expect(stdout).toBe(text);
  });

  it('suggests the part that was meant', async () => {
    const { status, stderr } = await reportHere(folderWith(OFFICE), [
      'template',
      'show',
      'office',
      'openning',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('是否应为 opening？');
  });
});

describe('report template diff', () => {
  it('shows changed and added templates line by line, and values before and after', async () => {
    const { status, stdout } = await reportHere(folderWith(OFFICE), ['template', 'diff', 'office']);
    expect(status).toBe(0);
    expect(stdout).toContain('--- city/blocks/opening.hbs\n+++ office/blocks/opening.hbs\n');
    expect(stdout).toContain('\n-市的开头。\n+科室的开头。\n');
    expect(stdout).toContain('blocks/extra.hbs（新增）\n--- /dev/null\n+++ office/blocks/extra.hbs\n');
    expect(stdout).toContain('  page.left\n    - 28mm\n    + 30mm\n');
    expect(stdout).toContain('    + {{year}}年科室报告\n');
    expect(stdout).toContain('  contact.default\n    + 办公室\n');
    expect(stdout).not.toContain('closing');
  });

  it('says so where nothing differs, and where there is nothing to differ from', async () => {
    const folder = folderWith({ 'same/pack.yaml': 'name: same\nextends: situation-report\n' });
    expect((await reportHere(folder, ['template', 'diff', 'same'])).stdout).toBe(
      'same 与 situation-report 没有不同\n',
    );
    expect((await reportHere(folder, ['template', 'diff', 'gb-t-9704'])).stdout).toBe(
      'gb-t-9704没有继承别的模板包\n',
    );
  });
});

describe('report template list', () => {
  it('has the packs of the folder, of the configuration, the installed and the built-in ones', async () => {
    const folder = folderWith({
      ...OFFICE,
      'report.config.yaml': 'template: ./shared/province\n',
      ...opening('shared/province', '省。\n'),
      ...opening('node_modules/report-template-town', '镇。\n'),
      'broken/pack.yaml': 'name: broken\nextends: none\n',
    });
    const { status, stdout, stderr } = await reportHere(folder, ['template', 'list']);
    expect(status).toBe(0);
    const names = [...stdout.matchAll(/^ {2}(\S+)/gm)].map(([, name]) => name);
    expect(names).toEqual([
      'broken',
      'city',
      'office',
      'province',
      'town',
      ...readdirSync('templates').sort(),
    ]);
    expect(stdout).toContain('    shared/province\n');
    expect(stderr).toContain('broken/pack.yaml:2:10 ');
  });
});

describe('report template which', () => {
  it('says which pack draws each document, and why', async () => {
    const folder = folderWith({
      ...OFFICE,
      'report.config.yaml': 'template: ./city\n',
      ...opening('node_modules/report-template-town', '镇。\n'),
    });
    const { status, stdout } = await reportHere(folder, ['template', 'which', '--template', 'gb-t-9704']);
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 6)).toEqual([
      '情况报告（situation-report）：用 office',
      '  --template                  gb-t-9704：没有这种公文',
      '  org.yaml 的 template        ./office：采用',
      '  report.config.yaml          ./city：前面已有采用的，不再看',
      '  已安装的 report-template-*  town：前面已有采用的，不再看',
      '  内置                        situation-report：前面已有采用的，不再看',
    ]);
  });

  it('takes a document by its Chinese name', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    expect((await reportHere(folder, ['template', 'which', '--document', '汇编'])).stdout).toContain(
      '汇编（volume）：用 volume',
    );
    const { status, stderr } = await reportHere(folder, ['template', 'which', '--document', '情况报']);
    expect(status).toBe(2);
    expect(stderr).toContain('是否应为 情况报告？');
  });

  it('does not fall back where the pack that is meant is broken', async () => {
    const folder = folderWith({ 'org.yaml': `${GOOD}template: ./none\n` });
    const { status, stdout, stderr } = await reportHere(folder, ['template', 'which']);
    expect(status).toBe(1);
    expect(stdout).toContain('有错误，不能确定');
    expect(stdout).toContain('前面的有错误，没有再看');
    expect(stderr).toContain('[pack-not-found]');
  });
});

describe('a build with a pack', () => {
  it('writes nothing where the pack has an error, and shows the line', async () => {
    const folder = folderWith({ 'org.yaml': GOOD, ...opening('office', '{{#if year}}\n') });
    const { status, stdout, stderr } = await reportHere(folder, [
      'build',
      'org.yaml',
      '--template',
      'office',
    ]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^office\/blocks\/opening\.hbs:\d:1 错误：/m);
    expect(existsSync(join(folder, 'org.docx'))).toBe(false);
  });

  it('writes nothing where a reference points at nothing, and shows where the template has it', async () => {
    const refers = '现将情况报告如下，各项措施见:ref[rectifications]。\n';
    const folder = folderWith({ 'org.yaml': GOOD, ...opening('office', refers) });
    const { status, stdout, stderr } = await reportHere(folder, [
      'build',
      'org.yaml',
      '--template',
      'office',
    ]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^office\/blocks\/opening\.hbs:1:15 错误：.*\[reference-broken\]$/m);
    const volume = await reportHere(folder, ['build', 'org.yaml', '--template', 'office', '-d', 'volume']);
    expect([volume.status, volume.stdout]).toEqual([1, '']);
    expect(volume.stderr).toContain('[reference-broken]');
    const attached = GOOD.replace(
      'document: {date: 2026-12-01}',
      'document: {date: 2026-12-01, attachments: [{title: 整改台账, content: rectifications}]}',
    );
    writeFileSync(join(folder, 'org.yaml'), attached);
    const built = await reportHere(folder, ['build', 'org.yaml', '--template', 'office', '-f', 'md']);
    expect(built.status, built.stderr).toBe(0);
    expect(readFileSync(join(folder, 'org.md'), 'utf8')).toContain('各项措施见附件。');
  });

  it('lays --style over the style of the pack', async () => {
    const folder = folderWith({ ...OFFICE, 'style.yaml': 'page: {top: 40mm}\n' });
    expect(
      (await reportHere(folder, ['build', 'org.yaml', '--style', 'style.yaml', '-f', 'html'])).status,
    ).toBe(0);
    expect(readFileSync(join(folder, 'org.html'), 'utf8')).toContain(
      'margin:calc(40mm - 2.42mm) 26mm calc(35mm - 2.42mm) 30mm',
    );
  });

  it('is checked by report check as well', async () => {
    const folder = folderWith({ 'org.yaml': `${GOOD}template: ./none\n` });
    const { status, stdout } = await reportHere(folder, ['check', 'org.yaml']);
    expect([status, stdout.includes('[pack-not-found]')]).toEqual([1, true]);
  });
});

describe('report schema', () => {
  it.each(['pack', 'config'])('prints that of %s, whole and in the language asked for', async (name) => {
    const { status, stdout } = await reportHere(folderWith(), ['schema', name]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).title).toMatch(/\p{Script=Han}/u);
    expect(stdout).not.toContain('unit.schema.json#');
  });
});
