import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { readBytes } from '../../app/files/read-bytes.ts';
import { draftsFolder } from '../../app/studio/drafts.ts';
import { exportStudio } from '../../app/studio/exported.ts';
import { openBrowser, openerOf } from '../../app/studio/open-browser.ts';
import { studioPage } from '../../app/studio/page.ts';
import { type Studio, serveStudio } from '../../app/studio/server.ts';
import { today } from '../../app/write/clock.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { define } from '../program/command.ts';
import { epochOf } from '../program/epoch.ts';
import { interruption } from '../program/interrupted.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printable } from '../terminal/printable.ts';
import { studioWords } from '../words/commands/studio.ts';
import { workbookWords } from '../words/workbook.ts';

interface Options {
  readonly export?: string;
  readonly force?: boolean;
  readonly port?: string;
  readonly open: boolean;
}

/** `report studio`: the page to write a report in, served on this machine or written as one file. */
export const studio = define<Options>({
  words: {
    zh: {
      summary: '在浏览器里填写，边写边看成文的样子',
      usage: '[文件或文件夹] [选项]',
      details:
        '打开浏览器，左边填写，右边是成文的各页，有错当场指出。读写的就是这个文件，别的程序改了也会跟着变，两边都改了的由人选择。只在这台电脑上，不联网；按 Ctrl+C 结束。加 --export 的，写成一个网页文件，拷到哪里都能双击打开。也写作 report preview。',
      examples: [
        ['report studio org.yaml', '打开 org.yaml'],
        ['report studio', '打开当前文件夹，新建或者选一个'],
        ['report studio --export 报告.html', '写出一个双击就能用的网页文件'],
        ['report studio org.yaml --export 报告.html', '里面已经有 org.yaml 的内容'],
      ],
    },
    en: {
      summary: 'opens a page in the browser to write a report in',
      usage: '[file or folder] [options]',
      details:
        'The facts on the left, the pages as they will be printed on the right, what is wrong told at once. It reads and writes the file itself: what another program changes is taken in, and where both changed it, you choose. It serves this computer alone and asks no host for anything; Ctrl+C ends it. With --export it writes the page as one file that opens by a double click anywhere. Also called report preview.',
      examples: [
        ['report studio org.yaml', 'opens org.yaml'],
        ['report studio', 'opens the current folder, to choose or begin'],
        ['report studio --export report.html', 'writes a page that a double click opens'],
        ['report studio org.yaml --export report.html', 'with the content of org.yaml in it'],
      ],
    },
  },

  completes: { options: { '--export': { path: 'files' }, '--port': {} } },

  declare(command, language) {
    const words = inLanguage(studioWords, language);
    command
      .argument(...words.operand)
      .option(words.exportFlags, words.exportMeaning)
      .option('--force', words.force)
      .option(words.portFlags, words.portMeaning)
      .option('--no-open', words.noOpen);
  },

  async run(context, [named], options) {
    const { language } = context;
    const words = inLanguage(studioWords, language);
    const port = options.port === undefined ? 0 : Number(options.port);
    if (!Number.isInteger(port) || port > 65_535 || (options.port !== undefined && port < 1))
      throw new UsageProblem(words.notAPort({ given: options.port ?? '' }));
    const day = () => today(epochOf(context));
    const isFolder = named !== undefined && (await stat(named).catch(() => undefined))?.isDirectory();
    if (options.export !== undefined) {
      if (isFolder) throw new UsageProblem(words.folderInPage);
      const { force = false } = options;
      const written = await exportStudio({ to: options.export, file: named, force, day: day() });
      if (written.backup !== undefined)
        context.stderr.write(
          inLanguage(workbookWords, language).oldOneKept({ name: printable(written.backup) }),
        );
      if (written.failure) return failed(written.failure, context);
      context.stdout.write(`${options.export}\n`);
      context.stderr.write(words.exported);
      return EXIT.done;
    }
    const file = named === undefined || isFolder ? undefined : named;
    if (file !== undefined) {
      const { finding: unread } = await readBytes(file);
      if (unread) return failed(unread, context);
    }
    const begun = await serveStudio({
      root: await realpath(file === undefined ? (named ?? '.') : dirname(file)),
      file: file === undefined ? undefined : basename(file),
      page: studioPage(),
      port,
      draftsFolder: draftsFolder(context.environment),
      day,
    });
    if ('code' in begun) return failed(begun, context);
    await untilEnded(begun, resolve(named ?? '.'), options.open, context);
    return EXIT.done;
  },
});

function failed(found: Finding, context: Context): ExitStatus {
  printFindings([found], context, context.stderr);
  return EXIT.failed;
}

/** Opens the page, and again whenever somebody presses Enter, until the program is told to end. */
async function untilEnded(begun: Studio, path: string, opens: boolean, context: Context): Promise<void> {
  const words = inLanguage(studioWords, context.language);
  const canAsk = context.stdout.isTerminal === true;
  const interrupted = interruption();
  const open = async () => {
    const address = begun.address();
    context.stdout.write(`${address}\n`);
    // Over a pipe, another program reads the address.
    const opener = opens && canAsk ? openerOf(address, context.environment) : undefined;
    const isOpened = opener !== undefined && (await openBrowser(opener));
    context.stderr.write(words.opened({ name: printable(basename(path)), isOpened }));
  };
  await open();
  context.stderr.write(words.howToEnd({ canAsk }));
  const input = canAsk ? context.stdin() : undefined;
  if (input) void onEachLine(input, open);
  await new Promise<void>((ended) => {
    if (interrupted.signal.aborted) ended();
    else interrupted.signal.addEventListener('abort', () => ended(), { once: true });
  });
  if (input && 'destroy' in input && typeof input.destroy === 'function') input.destroy();
  await begun.close();
  interrupted.forget();
  context.stderr.write(words.ended);
}

async function onEachLine(input: AsyncIterable<Uint8Array>, then: () => Promise<void>): Promise<void> {
  try {
    for await (const line of input) if (line.length > 0) await then();
  } catch {
    // The input was closed, as it is at the end.
  }
}
