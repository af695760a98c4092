import picocolors from 'picocolors';
import { readTemplate } from '../../../app/packs/library.ts';
import { type OptionSchema, optionsOf } from '../../../app/packs/options/schema.ts';
import { type Chain, PACK_KINDS, type Pack } from '../../../app/packs/pack.ts';
import { templatePlace } from '../../../app/template/open.ts';
import type { Language } from '../../../core/wording/language.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import { PACKS } from '../../completion/values.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../exit-status.ts';
import { kindNames } from '../../print/kinds.ts';
import { openWhole, printFound } from '../../print/packs.ts';
import { define } from '../../program/command.ts';
import { didYouMean } from '../../program/did-you-mean.ts';
import { UsageProblem } from '../../program/usage-problem.ts';
import { indented, labelled } from '../../terminal/lines.ts';
import { printable } from '../../terminal/printable.ts';
import { displayWidth } from '../../terminal/width.ts';
import { argumentWords } from '../../words/arguments.ts';
import { showWords } from '../../words/commands/template/show.ts';
import { punctuation } from '../../words/punctuation.ts';

/** `report template show`: an overview of a pack, or the text of one of its templates. */
export const show = define({
  words: {
    zh: {
      summary: '查看模板包，或者其中一部分的模板',
      usage: '<模板包> [部分] [选项]',
      details: '不写部分时，列出文种、选项和各部分来自哪个模板包；写了的，输出这一部分的模板。',
      examples: [
        ['report template show situation-report', '由哪些部分组成'],
        ['report template show situation-report opening', '开头部分的模板'],
      ],
    },
    en: {
      summary: 'shows a pack, or the template of one of its parts',
      usage: '<pack> [block] [options]',
      details:
        'Without a block, the documents, the options, and the pack that each part comes from; with one, its template.',
      examples: [
        ['report template show situation-report', 'what it is made of'],
        ['report template show situation-report opening', 'its opening'],
      ],
    },
  },

  completes: { operands: [PACKS, {}] },

  declare(command, language) {
    const words = inLanguage(showWords, language);
    command.argument(...inLanguage(argumentWords, language).packOperand).argument(...words.blockOperand);
  },

  async run(context, [name = '', part]) {
    const opened = await openWhole(name, context);
    if (!opened) return EXIT.failed;
    const { library, chain } = opened;
    if (part === undefined) {
      context.stdout.write(overview(chain, context));
      return EXIT.done;
    }
    const { pack, path } = placeOf(chain, part, context);
    const { text, finding } = await readTemplate(library, pack.folder, path);
    if (finding) printFound([finding], library, context);
    if (text === undefined) return EXIT.failed;
    context.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    return EXIT.done;
  },
});

/** The nearest pack with this template, and the template's file. */
function placeOf(chain: Chain, part: string, { language }: Context): { pack: Pack; path: string } {
  const place = templatePlace(chain, part);
  if (place) return place;
  const names = chain.flatMap(({ blocks, bodies }) => [...blocks, ...bodies]);
  const own = chain[0].file.name;
  throw new UsageProblem(
    inLanguage(showWords, language).blockUnknown({ pack: own, block: part }) +
      didYouMean(part, names, language),
  );
}

function overview(chain: Chain, { language, stdout }: Context): string {
  const words = inLanguage(showWords, language);
  const { bold, dim } = picocolors.createColors(stdout.colour);
  const [own] = chain;
  const { name, version = '', description, requires } = own.file;
  const logo = chain.find(({ file }) => file.logo !== undefined)?.file.logo;
  const facts: [string, string | undefined][] = [
    [words.folder, printable(own.folder.shown)],
    [
      words.parent,
      chain
        .slice(1)
        .map((it) => it.file.name)
        .join(' → ') || undefined,
    ],
    [words.requires, requires && `report ${requires}`],
    [words.documents, kindNames(chain, language) || undefined],
    [words.logo, logo && printable(logo)],
  ];
  const width = Math.max(...facts.map(([label]) => displayWidth(label)));
  const rows = facts.flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const]));
  const head = [
    `${bold(printable(name))} ${version}`.trimEnd(),
    ...(description ? [indented(printable(description), '', stdout.columns)] : []),
    '',
    labelled(rows, width, stdout.columns),
  ];
  const options = optionRows(optionsOf(chain), language);
  const parts = partRows(chain);
  const table = (title: string, table: readonly (readonly [string, string])[]) => {
    const widest = Math.max(...table.map(([label]) => displayWidth(label)));
    const shown = labelled(table, widest, stdout.columns - INDENT.length).replaceAll(/^/gm, INDENT);
    return ['', bold(title), shown];
  };
  const lines = [
    ...head,
    ...(options.length > 0 ? table(words.options, options) : []),
    ...(parts.length > 0 ? table(words.parts, parts) : []),
    ...(parts.length > 0 ? ['', dim(words.seeOne({ name }))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const INDENT = '  ';

function optionRows(schema: OptionSchema | undefined, language: Language): [string, string][] {
  const words = inLanguage(showWords, language);
  const { enumeration, semicolon } = inLanguage(punctuation, language);
  return Object.entries(schema?.properties ?? {}).map(([option, it]) => {
    const allowed = it.enum ?? (it.const === undefined ? undefined : [it.const]);
    const what = [
      it.title ?? it.description,
      allowed?.map(written).join(enumeration),
      it.default === undefined ? undefined : words.defaultValue({ value: written(it.default) }),
      schema?.required?.includes(option) && it.default === undefined ? words.required : undefined,
    ].filter((text): text is string => typeof text === 'string');
    return [printable(option), printable(what.join(semicolon))];
  });
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Bodies, then blocks, each with the nearest pack that has it. */
function partRows(chain: Chain): [string, string][] {
  const bodies = PACK_KINDS.filter((kind) => chain.some((it) => it.bodies.includes(kind)));
  const blocks = [...new Set(chain.flatMap((it) => it.blocks))].sort();
  const from = (isIn: (pack: Pack) => boolean) => chain.find(isIn)?.file.name ?? '';
  return [
    ...bodies.map((kind): [string, string] => [kind, from((it) => it.bodies.includes(kind))]),
    ...blocks.map((block): [string, string] => [block, from((it) => it.blocks.includes(block))]),
  ];
}
