import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/model/diagnostic.ts';
import { opening } from '../packs/draw.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD, report } from './run.ts';

const LANGUAGES = [['zh'], ['en']] as const;

/** `file:line:column code` of each finding of a check. */
async function told(folder: string, args: readonly string[] = ['check', 'org.yaml']): Promise<string[]> {
  const { stdout } = await reportHere(folder, [...args, '--format', 'json']);
  return JSON.parse(stdout).map(
    (it: Finding) => `${it.file}:${it.range.start.line}:${it.range.start.column} ${it.code}`,
  );
}

/** A pack named ours with the given opening. */
const ours = (text: string) => ({
  ...opening('ours', text),
  'org.yaml': `${GOOD}overview: 今年,平稳。\ntemplate: ./ours\n`,
});

/** One of each: a paragraph, a loop, a heading, a cell, a comment that silences, a branch that is not printed. */
const OPENING = `按照工作安排,{{organisation.selfReference}}进行了总结。

{{#each (paragraphs overview)}}
{{sentence this}}

{{/each}}
{{#each problems}}
# 第{{ordinal @index figures=true}}个问题,情况

{{description}}请注意!

{{/each}}
{{! 忽略：half-width-mark 引用原文 }}
原文是,这样。

| 项目,内容 | 数 |
| :-: | :-: |
| {{year}} | 很好 |

{{#unless problems}}
没有问题,继续保持。
{{/unless}}
`;

const FOUND = [
  'org.yaml:8:13 half-width-mark',
  'ours/blocks/opening.hbs:1:7 half-width-mark',
  'ours/blocks/opening.hbs:8:38 half-width-mark',
  'ours/blocks/opening.hbs:10:19 half-width-mark',
  'ours/blocks/opening.hbs:16:5 half-width-mark',
];

describe('a pack of one’s own', () => {
  it('is told of at its characters, and a value where it stands, once', async () => {
    const folder = folderWith(ours(OPENING));
    expect(await told(folder)).toEqual(FOUND);
  });

  it('has the same places where its lines end as on Windows', async () => {
    const folder = folderWith(ours(OPENING.replaceAll('\n', '\r\n')));
    expect(await told(folder)).toEqual(FOUND);
  });

  it('is told of by a build, which --strict refuses', async () => {
    const folder = folderWith(ours(OPENING));
    const { status, stdout, stderr } = await reportHere(folder, ['build', 'org.yaml', '-f', 'md']);
    expect([status, stdout]).toEqual([0, 'org.md\n']);
    for (const it of FOUND) expect(stderr).toContain(`${it.split(' ')[0]} 警告：`);
    expect((await reportHere(folder, ['build', 'org.yaml', '-f', 'md', '--strict'])).status).toBe(1);
  });

  it.each(LANGUAGES)('as a person reads it, in %s', async (lang) => {
    const folder = folderWith(ours(OPENING));
    const { status, stdout } = report(folder, ['check', 'org.yaml', '--lang', lang], { COLUMNS: '80' });
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`../golden/printed-texts.check.${lang}.txt`);
  });

  it.each(LANGUAGES)('without data, in %s', async (lang) => {
    const folder = folderWith(ours(OPENING));
    const { stdout } = report(folder, ['template', 'check', 'ours', '--lang', lang], { COLUMNS: '80' });
    await expect(stdout).toMatchFileSnapshot(`../golden/printed-texts.template-check.${lang}.txt`);
  });

  it('is as serious as report.config.yaml says', async () => {
    const folder = folderWith({
      ...ours('甲,乙。\n'),
      'report.config.yaml': 'rules:\n  half-width-mark: error\n',
    });
    expect((await reportHere(folder, ['check', 'org.yaml'])).status).toBe(1);
    expect((await reportHere(folder, ['build', 'org.yaml'])).status).toBe(1);
    expect((await reportHere(folder, ['template', 'check', 'ours'])).status).toBe(1);
    const off = folderWith({
      ...ours('甲,乙。\n'),
      'report.config.yaml': 'rules:\n  half-width-mark: off\n',
    });
    for (const args of [
      ['check', 'org.yaml'],
      ['template', 'check', 'ours'],
    ])
      expect(await told(off, args)).toEqual([]);
  });

  it('has its title and its wordings read where pack.yaml has them', async () => {
    const manifest = `name: ours
extends: opinions
documents:
  opinions: {title: "关于{{subject}},安全的意见"}
defaults:
  opinions:
    preamble: '为了{{subject}},特制定本意见。好,不好''。'
    # 忽略：half-width-mark 引用原文
    requirement: 坚持,落实
`;
    const folder = folderWith({
      'org.yaml': `${GOOD}template: ./ours\nopinions: {tasks: [{title: 甲, content: 乙。}]}\n`,
      'ours/pack.yaml': manifest,
    });
    const inWording = ['ours/pack.yaml:7:38 half-width-mark', 'ours/pack.yaml:7:41 unpaired-mark'];
    expect(await told(folder, ['check', 'org.yaml', '-d', 'opinions'])).toEqual([
      'ours/pack.yaml:4:35 half-width-mark',
      ...inWording,
    ]);
    // The mark follows an expression, which might print a number.
    expect(await told(folder, ['template', 'check', 'ours'])).toEqual(inWording);
  });

  it('has the cover of a volume read', async () => {
    const folder = folderWith({
      'org.yaml': GOOD,
      'cover/pack.yaml': 'name: cover\nextends: volume\n',
      'cover/volume.hbs': '{{year}}年度\n\n内部资料,注意保存\n',
    });
    const { stderr } = await reportHere(folder, [
      'build',
      'org.yaml',
      '-d',
      'volume',
      '--template',
      './cover',
      '-f',
      'md',
    ]);
    expect(stderr).toContain('cover/volume.hbs:3:5 警告：');
  });

  it('is not told of what stands in the built-in packs that it extends', async () => {
    const folder = folderWith(ours('{{#if overview}}{{overview}}{{/if}}\n'));
    expect(await told(folder)).toEqual(['org.yaml:8:13 half-width-mark']);
  });

  it('is told of a comment that silences nothing that there is, in check and without data', async () => {
    const folder = folderWith(
      ours(
        '{{! report-ignore: half-width-mrk quoted }}\n甲,乙。\n{{! 忽略：half-width-mark }}\n丙,丁。\n{{! 忽略：half-width-mark 引用 }}\n',
      ),
    );
    const places = [
      'ours/blocks/opening.hbs:1:1 unknown-rule',
      'ours/blocks/opening.hbs:2:2 half-width-mark',
      'ours/blocks/opening.hbs:3:1 ignore-without-reason',
    ];
    expect(await told(folder)).toEqual(['org.yaml:8:13 half-width-mark', ...places]);
    expect(await told(folder, ['template', 'check', 'ours'])).toEqual(places);
  });

  it('that fails is told of by check as by build', async () => {
    const folder = folderWith(ours('{{ordinal (plus year year)}}{{#each problems}}{{> opening}}{{/each}}\n'));
    const [first] = (await told(folder)).filter((it) => it.includes('template-'));
    expect(first).toBeDefined();
    expect((await reportHere(folder, ['build', 'org.yaml'])).stderr).toContain(first?.split(' ')[0]);
  });
});

describe('the file of an attachment', () => {
  const org = `${GOOD.replace('document: {date: 2026-12-01}', 'document: {date: 2026-12-01, attachments: [{title: 说明, file: 附/说明.md}, {title: 清单, file: 清单.txt}]}')}`;

  it('is read as the text that it is', async () => {
    const folder = folderWith({
      'org.yaml': org,
      '附/说明.md':
        '\ufeff# 说明\r\n\r\n一段,话\r\n第二行,接着：注。\r\n\r\n- 项,目\r\n\r\n| 表,头 |\r\n| - |\r\n| **格,子** |\r\n',
      '清单.txt': '第一,行\n\n  第二行,也是\r\n',
    });
    expect(await told(folder)).toEqual(
      [
        '附/说明.md:3:3',
        '附/说明.md:4:4',
        '附/说明.md:6:4',
        '附/说明.md:8:4',
        '附/说明.md:10:6',
        '清单.txt:1:3',
        '清单.txt:3:6',
      ].map((it) => `${it} half-width-mark`),
    );
    const { stderr } = await reportHere(folder, ['build', 'org.yaml']);
    expect(stderr).toContain('  1 | 第一,行\n    |     ^');
  });

  it('may be in order', async () => {
    const folder = folderWith({ 'org.yaml': org, '附/说明.md': '# 说明\n\n一段话。\n', '清单.txt': '3:2\n' });
    expect(await told(folder)).toEqual([]);
  });
});
