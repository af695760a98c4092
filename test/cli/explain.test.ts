import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { silencing } from '../../src/cli/print/silencing.ts';
import { markdownForTerminal } from '../../src/cli/terminal/markdown.ts';
import { displayWidth } from '../../src/cli/terminal/width.ts';
import { isSettable } from '../../src/core/check/settable.ts';
import { catalogue } from '../../src/core/diagnostics/catalogue.ts';
import { reportHere } from './in-process.ts';
import { folderWith } from './run.ts';

const folder = () => folderWith();
const explained = (...args: string[]) => reportHere(folder(), ['explain', ...args]);
const codes = Object.keys(catalogue) as (keyof typeof catalogue)[];

describe('report explain', () => {
  it('shows the page of a code, and how its findings are silenced', async () => {
    const { status, stdout, stderr } = await explained('title-marks');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "title-marks  警告
      名称已带书名号

      说明

        制度的名称（title）、应急预案（plan）整个放在了书名号里。成文时程序会加书名
        号，所以会重复。名称中间的书名号照写。这是警告，可以自动改正。

      为什么

        同一个名称在正文和表格里有时带书名号、有时不带，由程序决定才能一致。

      错误写法

          systems:
            - title: 《保密工作责任制》

      正确写法

          systems:
            - title: 保密工作责任制
            - title: 关于《保密法》的实施办法

      怎样不再提示

        只有一处不必改的，在这一行末尾写注释，也可以在键或者列表项的上面单写一行。代码
        后面写明理由：

          # 忽略：title-marks 引用原文

        整个单位都不必改的，在 \`report.config.yaml\` 里关闭，或者改为别的级别（off、
        info、warning、error）：

          rules:
            title-marks: off
      "
    `);
  });

  it('shows an English reader the English section and the examples', async () => {
    expect((await explained('wrong-date', '--lang', 'en')).stdout).toMatchInlineSnapshot(`
      "wrong-date  error

      What and why

        A date is written YYYY-MM-DD. Other ways of writing a day are recognised and a
        fix is offered; a day that the calendar does not have is for a person to
        check. The document shows the date as 2026年1月5日.

      Wrong

          document:
            date: 2026年1月5日
            printedOn: 2026-02-30

      Right

          document:
            date: 2026-01-05
            printedOn: 2026-02-28

      To silence it

        It can be neither switched off nor ignored: the document is made when this is
        mended.
      "
    `);
  });

  it('shows every code there is, no line of prose wider than the terminal and no colour in a pipe', async () => {
    for (const language of ['zh', 'en']) {
      const { status, stdout } = await explained(...codes, '--lang', language);
      expect(status).toBe(0);
      for (const code of codes) expect(stdout).toMatch(new RegExp(`^${code}  `, 'm'));
      expect(stdout).not.toContain(String.fromCharCode(27));
      const prose = stdout.split('\n').filter((line) => !line.startsWith('    '));
      expect(prose.filter((line) => displayWidth(line) > 80)).toEqual([]);
    }
  });

  it('names the nearest code for one that there is not, and shows none of the others', async () => {
    const { status, stdout, stderr } = await explained('wrong-date', 'titel-marks');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('是否应为 title-marks？');
    expect((await explained('zzz')).stderr).toContain('report rules');
  });

  it('says how, where no code is named', async () => {
    const { status, stderr } = await explained('--lang', 'en');
    expect(status).toBe(2);
    expect(stderr).toContain('report rules');
  });
});

describe('how a code is silenced', () => {
  it.each(codes)('%s: told as a setting and a comment only where they have an effect', (code) => {
    for (const language of ['zh', 'en'] as const) {
      const told = silencing(code, catalogue[code].severity, language);
      expect(told.includes(`  ${code}: off`)).toBe(isSettable(code));
      expect(/# (report-ignore: |忽略：)/.test(told)).toBe(isSettable(code));
    }
  });
});

describe('Markdown for a terminal', () => {
  const look = { columns: 30, colour: false, indent: '' };

  it('breaks paragraphs and lists by columns, and leaves code as it is', () => {
    const markdown = `# 标题

一二三四五六七八九十一二三四五，六七。

- 一二三四五六七八九十一二三四五
- *two* \`three\`

\`\`\`yaml
a: 1

b: 一二三四五六七八九十一二三四五六七
\`\`\`
`;
    expect(markdownForTerminal(markdown, look)).toBe(`标题

一二三四五六七八九十一二三四
五，六七。

- 一二三四五六七八九十一二三四
  五
- two \`three\`

  a: 1

  b: 一二三四五六七八九十一二三四五六七`);
  });

  it('leaves out no line of the code that pages show', () => {
    for (const code of codes) {
      const page = readFileSync(new URL(`../../docs/diagnostics/${code}.md`, import.meta.url), 'utf8');
      const shown = markdownForTerminal(page, { ...look, columns: 80 });
      for (const fence of page.matchAll(/^```.*\n([\s\S]*?)\n```$/gm)) {
        for (const line of fence[1]!.split('\n')) expect(shown).toContain(line.trimEnd());
      }
    }
  });
});
