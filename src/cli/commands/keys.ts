import { readBytes } from '../../app/files/read-bytes.ts';
import { readStdin } from '../../app/files/stdin.ts';
import { textOf, textsOf } from '../../app/files/texts.ts';
import { writeWhole } from '../../app/write/write-file.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { hasByteOrderMark } from '../../core/read/byte-order-mark.ts';
import { read } from '../../core/read/read.ts';
import { type TranslatedText, translateKeys } from '../../core/read/translate-keys.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { plainWords } from '../completion/values.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { define } from '../program/command.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { keysWords } from '../words/commands/keys.ts';

interface Options {
  readonly to?: string;
  readonly dryRun?: boolean;
}

/** `report keys`: translates the keys of units' files into Chinese or English. */
export const keys = define<Options>({
  words: {
    zh: {
      summary: '把文件的键名改为中文或者英文',
      usage: '--to <zh|en> <文件...> [选项]',
      details:
        '只改键名，和有中英文两种写法的值；注释、次序、引号和换行都不动，补充（extra）之下的也不动。文件读不了的不改。“-”表示从标准输入读，写到标准输出。改写后的文件是 UTF-8 编码。',
      examples: [
        ['report keys --to zh org.yaml', '改为中文键名'],
        ['report keys --to en org.yaml --dry-run', '只看会改哪里'],
      ],
    },
    en: {
      summary: "puts a file's keys into Chinese or English",
      usage: '--to <zh|en> <files...> [options]',
      details:
        'Only keys are changed, and values that have a name in both languages; comments, order, quotes and line ends stay, and so does what stands under extra. A file that cannot be read is left alone. "-" reads standard input and writes standard output. What is written is UTF-8.',
      examples: [
        ['report keys --to zh org.yaml', 'Chinese keys'],
        ['report keys --to en org.yaml --dry-run', 'shows what would change'],
      ],
    },
  },

  completes: { options: { '--to': plainWords('zh', 'en') } },

  declare(command, language) {
    const words = inLanguage(keysWords, language);
    command
      .argument(...words.filesOperand)
      .option('--to <zh|en>', words.to)
      .option('--dry-run', words.dryRun);
  },

  async run(context, files, { to, dryRun = false }) {
    const words = inLanguage(keysWords, context.language);
    if (to !== 'zh' && to !== 'en') {
      throw new UsageProblem(to === undefined ? words.toNeeded : words.toNotALanguage({ to }));
    }
    const names = files.filter((it): it is string => it !== undefined);
    let status: ExitStatus = EXIT.done;
    const counts = { files: 0, changed: 0 };
    for (const file of names) {
      const { status: ofFile, changed } = await translateFile(file, to, dryRun, context);
      if (ofFile > status) status = ofFile;
      if (changed > 0) counts.files++;
      counts.changed += changed;
    }
    if (!names.includes('-')) context.stderr.write(outcomeInWords(counts, dryRun, context.language));
    return status;
  },
});

function outcomeInWords(
  { files, changed }: { files: number; changed: number },
  dryRun: boolean,
  language: Language,
): string {
  const words = inLanguage(keysWords, language);
  if (files === 0) return words.nothingToChange;
  return dryRun ? words.wouldChange({ files, changed }) : words.changed({ files, changed });
}

async function translateFile(
  file: string,
  to: 'zh' | 'en',
  dryRun: boolean,
  context: Context,
): Promise<{ status: ExitStatus; changed: number }> {
  const isPiped = file === '-';
  const { bytes, finding } = isPiped ? { bytes: await readStdin(context.stdin()) } : await readBytes(file);
  const tell = (findings: readonly Finding[], text?: string) =>
    printFindings(findings, context, context.stderr, textsOf([file, text]));
  if (!bytes) {
    tell(finding ? [finding] : []);
    return { status: EXIT.failed, changed: 0 };
  }
  const { source, findings } = read(file, bytes, unitKeys);
  if (!source) {
    tell(findings, textOf(bytes));
    return { status: EXIT.faulty, changed: 0 };
  }
  const translated = translateKeys(source, unitKeys, to);
  const { text, changed } = translated;
  if (isPiped && !dryRun) {
    context.stdout.write(text);
  } else if (dryRun) {
    if (changed > 0) context.stdout.write(await patch(file, source.text, translated, context));
  } else if (changed > 0) {
    tell(findings.filter(({ code }) => code === 'other-encoding'));
    const failure = await writeWhole(file, hasByteOrderMark(bytes) ? `\ufeff${text}` : text);
    if (failure) {
      tell([failure]);
      return { status: EXIT.failed, changed: 0 };
    }
    context.stdout.write(`${file}\n`);
  }
  return { status: EXIT.done, changed };
}

async function patch(
  file: string,
  before: string,
  { text }: TranslatedText,
  { stdout }: Context,
): Promise<string> {
  const { unifiedDiff } = await import('../terminal/unified-diff.ts');
  return unifiedDiff({ name: file, text: before }, { name: file, text }, stdout);
}
