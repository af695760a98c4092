import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIRECTIVES } from '../../src/core/compose/markdown/directives.ts';
import type { Finding } from '../../src/core/model/diagnostic.ts';
import { opening } from '../packs/draw.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

/** A pack named ours with the given opening, and a unit's file with an attachment that is drawn by it. */
const files = (text: string, attachment = '演练三次。\n') => ({
  ...opening('ours', text),
  'a.md': attachment,
  'org.yaml': `${GOOD.replace('date: 2026-12-01', 'date: 2026-12-01, attachments: [{title: 演练, file: a.md}]')}template: ./ours\n`,
});

const place = ({ file, range: { start }, code }: Finding) => `${file}:${start.line}:${start.column} ${code}`;

async function told(folder: string, args: readonly string[]): Promise<string[]> {
  const { stdout } = await reportHere(folder, [...args, '--format', 'json']);
  return JSON.parse(stdout).map(place);
}

const OPENING = `# 组织领导 {#lead}

现将有关情况报告如下<br>如下。

{{#if overview}}
::heding[{{overview}}]{level=1}
{{/if}}

:run-in[{{subject}}]{levle=2}工作见[网页](https://a.example/b)。

{{#unless overview}}
:::flow{form=picture}
- 受理
:::
{{/unless}}

\`代码\`
`;

const ALWAYS = ['ours/blocks/opening.hbs:1:8 unused-markup', 'ours/blocks/opening.hbs:3:11 unused-markup'];

describe('markup that cannot be drawn, or is printed as it stands', () => {
  it('is told of by `template check`, under whatever condition it is printed', async () => {
    expect(await told(folderWith(files(OPENING)), ['template', 'check', './ours'])).toEqual([
      ...ALWAYS,
      'ours/blocks/opening.hbs:6:1 template-unknown-directive',
      'ours/blocks/opening.hbs:9:22 template-unknown-attribute',
      'ours/blocks/opening.hbs:9:33 unused-markup',
      'ours/blocks/opening.hbs:12:9 template-bad-attribute',
      'ours/blocks/opening.hbs:17:1 unused-markup',
    ]);
  });

  it('is told of by `check` and `build`, as far as it is printed, and nothing is built', async () => {
    const folder = folderWith(files(OPENING));
    const expected = [
      ...ALWAYS,
      'ours/blocks/opening.hbs:9:22 template-unknown-attribute',
      'ours/blocks/opening.hbs:9:33 unused-markup',
      'ours/blocks/opening.hbs:12:9 template-bad-attribute',
      'ours/blocks/opening.hbs:17:1 unused-markup',
    ];
    expect(await told(folder, ['check', 'org.yaml'])).toEqual(expected);
    const { status, stdout, stderr } = await reportHere(folder, ['build', 'org.yaml']);
    expect([status, stdout]).toEqual([1, '']);
    for (const it of expected) expect(stderr).toContain(it.split(' ')[0]);
    expect(stderr).toContain(':run-in 没有“levle”这个属性');
    expect(stderr).toContain('是否应为 level？');
  });

  it('of attachments is told of at its place in their files, and keeps nothing from being built', async () => {
    const attachment = '# 演练 {#a}\n\n见 ![图](a.png)，\n三次<br>\n\n:::flow\n- 甲\n:::\n';
    const folder = folderWith(files('现将有关情况报告如下。', attachment));
    expect(await told(folder, ['check', 'org.yaml'])).toEqual([
      'a.md:1:6 unused-markup',
      'a.md:3:3 unused-markup',
      'a.md:4:3 unused-markup',
      'a.md:6:1 unused-markup',
    ]);
    const { status, stderr } = await reportHere(folder, ['build', 'org.yaml', '--format', 'md']);
    expect(status).toBe(0);
    expect(stderr).toContain('a.md:4:3');
  });

  it('of a summary is told of where it cannot be drawn', async () => {
    const folder = folderWith({
      'a.yaml': GOOD,
      'ours/pack.yaml': 'name: ours\nextends: summary\n',
      'ours/blocks/opening.hbs': '::heding[甲]{level=1}\n',
    });
    expect(await told(folder, ['template', 'check', './ours'])).toEqual([
      'ours/blocks/opening.hbs:1:1 template-unknown-directive',
    ]);
    const { status, stderr } = await reportHere(folder, ['summary', 'a.yaml', '--template', './ours']);
    expect([status, stderr.includes('没有“::heding”这种写法')]).toEqual([1, true]);
  });
});

describe.each(['docs/markup.md', 'docs/markup.zh-CN.md'])('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names every directive, its attributes and their values', () => {
    for (const [written, attributes] of Object.entries(DIRECTIVES)) {
      expect(text).toContain(`\`${written}`);
      for (const [name, values] of Object.entries(attributes)) {
        if (name !== 'id') expect(text).toContain(name);
        for (const value of Array.isArray(values) && name !== 'level' ? values : [])
          expect(text).toMatch(new RegExp(`[=\`]${value}\``));
      }
    }
  });

  it('has examples in which nothing is wrong', async () => {
    const examples = [...text.matchAll(/^```hbs\n(.*?)^```$/gms)].map(([, it]) => it);
    expect(examples.length).toBeGreaterThanOrEqual(9);
    const folder = folderWith(files(examples.join('\n')));
    expect(await told(folder, ['template', 'check', './ours', '--strict'])).toEqual([]);
    expect((await reportHere(folder, ['build', 'org.yaml', '--format', 'md'])).status).toBe(0);
  });
});
