import picocolors from 'picocolors';
import { type ChangedTemplate, type ChangedValue, diffPack } from '../../../app/packs/diff-pack.ts';
import { hasError } from '../../../core/check/has-error.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import { PACKS } from '../../completion/values.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../exit-status.ts';
import { openWhole, printFound } from '../../print/packs.ts';
import { define } from '../../program/command.ts';
import { indented } from '../../terminal/lines.ts';
import { printable } from '../../terminal/printable.ts';
import { unifiedDiff } from '../../terminal/unified-diff.ts';
import { argumentWords } from '../../words/arguments.ts';
import { diffWords } from '../../words/commands/template/diff.ts';
import { punctuation } from '../../words/punctuation.ts';

/** `report template diff`: what a pack changes in the pack that it extends. */
export const diff = define({
  words: {
    zh: {
      summary: '模板包与它所继承的有哪些不同',
      usage: '<模板包> [选项]',
      details: '改动和新增的模板逐行对照，版式、默认内容、文种和选项列出改前改后的值。',
      examples: [['report template diff ./qingshan', '本单位改了哪些地方']],
    },
    en: {
      summary: 'what a pack changes in the one that it extends',
      usage: '<pack> [options]',
      details:
        'Changed and added templates line by line; of style, defaults, documents and options the values before and after.',
      examples: [['report template diff ./qingshan', 'what the unit has changed']],
    },
  },

  completes: { operands: [PACKS] },

  declare(command, language) {
    const _words = inLanguage(diffWords, language);
    command.argument(...inLanguage(argumentWords, language).packOperand);
  },

  async run(context, [name = '']) {
    const { language, stdout } = context;
    const words = inLanguage(diffWords, language);
    const opened = await openWhole(name, context);
    if (!opened) return EXIT.failed;
    const { library, chain } = opened;
    const [own, parent] = chain;
    if (!parent) {
      const none = words.extendsNone;
      stdout.write(`${printable(own.file.name)}${inLanguage(punctuation, language).wordSpace}${none}\n`);
      return EXIT.done;
    }
    const { diff: changed, findings } = await diffPack(library, chain);
    const values = [
      [words.documents, changed.documents],
      [words.style, changed.style],
      [words.defaults, changed.defaults],
      [words.options, changed.options],
    ] as const;
    const { bold } = picocolors.createColors(stdout.colour);
    const parts = [
      ...values.flatMap(([title, rows]) =>
        rows.length === 0 ? [] : [`${bold(title)}\n${rows.map((it) => valueRow(it, context)).join('\n')}\n`],
      ),
      ...changed.templates.map((it) => patch(it, parent.file.name, context)),
    ];
    const same = words.same({ pack: own.file.name, parent: parent.file.name });
    stdout.write(parts.length === 0 ? same : parts.join('\n'));
    printFound(findings, library, context);
    return hasError(findings) ? EXIT.faulty : EXIT.done;
  },
});

/** A value before and after, each on lines of its own; for a list, one line for each entry. */
function valueRow({ key, before, after }: ChangedValue, { language, stdout }: Context): string {
  const none = inLanguage(diffWords, language).none;
  const { red, green } = picocolors.createColors(stdout.colour);
  const lines = (value: unknown, mark: '-' | '+') => {
    const entries = value === undefined ? [none] : [value].flat().map(written);
    return entries
      .map((it) => `    ${mark} ${indented(it, '      ', stdout.columns).trimStart()}`)
      .join('\n');
  };
  return [
    `  ${printable(key)}`,
    ...(before === undefined ? [] : [red(lines(before, '-'))]),
    green(lines(after, '+')),
  ].join('\n');
}

const written = (value: unknown): string =>
  printable(typeof value === 'string' ? value : JSON.stringify(value));

/** A unified diff; an added template is compared with an empty file. */
function patch(
  { path, file, text, before }: ChangedTemplate,
  parent: string,
  { language, stdout }: Context,
): string {
  const words = inLanguage(diffWords, language);
  const { bold } = picocolors.createColors(stdout.colour);
  const title = before ? words.changedFrom({ path, parent }) : words.added({ path });
  const from = { name: before?.file ?? '/dev/null', text: before?.text ?? '' };
  return `${bold(title)}\n${unifiedDiff(from, { name: file, text }, stdout)}`;
}
