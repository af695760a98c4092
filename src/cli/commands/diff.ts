import { type Compared, diffDocument } from '../../app/diff/diff-document.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { documentNamed } from '../arguments/documents.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-status.ts';
import { countsInWords, legend, printChanges } from '../print/diff/changes-in-words.ts';
import { commentCount, printComments } from '../print/diff/comments-in-words.ts';
import { define } from '../program/command.ts';
import { epochOf } from '../program/epoch.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printable } from '../terminal/printable.ts';
import { argumentWords } from '../words/arguments.ts';
import { diffWords } from '../words/commands/diff.ts';

interface Options {
  readonly document?: string;
  readonly format: string;
  readonly style?: string;
  readonly template: readonly string[];
  readonly draft?: boolean;
}

/** `report diff`: how a .docx differs from what its YAML file gives now. */
export const diff = define<Options>({
  words: {
    zh: {
      summary: '对照 .docx 与 YAML 现在生成的有哪些不同',
      usage: '<.docx> [YAML 文件] [选项]',
      details:
        '按段落和表格的格对照文字，注明各处文字来自 YAML 的哪一行或者哪个模板；批注连同位置一并列出。Word、WPS、LibreOffice 保存过的都能读，修订按接受后的样子算。不写 YAML 文件时，用旁边同名的。退出状态：没有不同也没有批注 0，有 1，不能对照 2。',
      examples: [
        ['report diff org.docx', '与 org.yaml 对照'],
        ['report diff org.rules.docx', '与 org.yaml 的实施细则对照'],
        ['report diff 上报稿.docx org.yaml', '写明是哪个 YAML 文件'],
        ['report diff org.docx --format json', '给别的程序用'],
      ],
    },
    en: {
      summary: 'shows what a .docx has otherwise than its YAML gives now',
      usage: '<.docx> [yaml] [options]',
      details:
        'Compares the text by paragraphs and cells of tables, and says which line of the YAML, or which template, each changed text comes from; review comments are listed with their places. Word, WPS or LibreOffice may have saved it; tracked changes are taken as accepted. Without a YAML file, the one of the same name beside it. Exit status: 0 no difference and no comment, 1 some, 2 could not compare.',
      examples: [
        ['report diff org.docx', 'with org.yaml'],
        ['report diff org.rules.docx', 'with the rules of org.yaml'],
        ['report diff sent.docx org.yaml', 'with the YAML file that is named'],
        ['report diff org.docx --format json', 'for other programs'],
      ],
    },
  },

  declare(command, language) {
    const words = inLanguage(diffWords, language);
    const all = (value: string, previous: readonly string[]) => [...previous, value];
    command
      .argument(...words.docxOperand)
      .argument(...words.yamlOperand)
      .option(...words.document)
      .option(...words.format, 'pretty')
      .option(...words.style)
      .option(...words.template, all, [])
      .option('--draft', words.draft);
  },

  async run(context, [docx = '', named], { document, format, style, template, draft = false }) {
    const { language } = context;
    if (format !== 'pretty' && format !== 'json')
      throw new UsageProblem(inLanguage(argumentWords, language).formatUnknown({ format }));
    const found = await diffDocument({
      docx,
      source: named,
      product: document === undefined ? undefined : documentNamed(document, language),
      packs: template,
      styleFile: style,
      draft,
      epoch: epochOf(context),
    });
    if (found.outcome === 'failed') {
      printFindings(found.findings, context, context.stderr, found.texts);
      return EXIT.failed;
    }
    if (found.outcome === 'no-attachment')
      throw new UsageProblem(inLanguage(diffWords, language).notASeparateAttachment(found));
    if (format === 'json') context.stdout.write(asJson(found));
    else print(found, context);
    return found.changes.length > 0 || found.reviewed.comments.length > 0 ? EXIT.faulty : EXIT.done;
  },
});

function print(
  { docx, source, entries, changes, origins, reviewed, isSameFile }: Compared,
  context: Context,
): void {
  const { language, stdout } = context;
  const words = inLanguage(diffWords, language);
  const { comments, isTracked } = reviewed;
  const [file, from] = [printable(docx), printable(source)];
  if (changes.length > 0) {
    const counts = countsInWords(changes, language);
    stdout.write(words.differs({ file, from, counts }));
    stdout.write(`${legend(docx, source, language)}\n\n`);
    printChanges(entries, context, stdout, { origins });
  } else if (isSameFile) stdout.write(words.same({ file, from }));
  else stdout.write(words.sameText({ file, from, isTracked }));
  if (comments.length === 0) return;
  const count = commentCount(comments.length, language);
  stdout.write(words.hasComments({ file, count }));
  printComments(comments, context, stdout);
}

function asJson({ docx, source, product, changes, origins, reviewed, isSameFile }: Compared): string {
  const { comments, isTracked } = reviewed;
  const form = isSameFile ? 'nothing' : 'form';
  const shown = changes.map((it) => ({
    kind: it.kind,
    place: it.place,
    before: 'before' in it ? it.before : null,
    after: 'after' in it ? it.after : null,
    origins: origins.get(it)?.from ?? [],
    behind: origins.get(it)?.behind ?? null,
  }));
  const remarks = comments.map(({ author, date, text, place, quoted, within, isReply, isResolved }) => ({
    place: place ?? null,
    quoted,
    within,
    text,
    author,
    date: date ?? null,
    reply: isReply,
    resolved: isResolved,
  }));
  const whole = {
    file: docx,
    source,
    document: product,
    differs: changes.length > 0 ? 'text' : form,
    tracked: isTracked,
    changes: shown,
    comments: remarks,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
