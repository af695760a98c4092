import picocolors from 'picocolors';
import { type CandidateOrigin, ORIGINS } from '../../../app/packs/candidates.ts';
import type { PackChoice } from '../../../app/packs/choose.ts';
import { CONFIG_FILE } from '../../../app/packs/customised.ts';
import { PACKAGE } from '../../../app/packs/installed.ts';
import { shownPath } from '../../../app/packs/shown-path.ts';
import { packChoices } from '../../../app/template/pack-choices.ts';
import { isRefused } from '../../../core/diagnostics/severity.ts';
import type { Language } from '../../../core/wording/language.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import { documentNamed } from '../../arguments/documents.ts';
import { DOCUMENTS, PACKS } from '../../completion/values.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../exit-status.ts';
import { kindName } from '../../print/kinds.ts';
import { define } from '../../program/command.ts';
import { printFindings } from '../../terminal/diagnostics.ts';
import { printable } from '../../terminal/printable.ts';
import { displayWidth } from '../../terminal/width.ts';
import { padded } from '../../terminal/wrap.ts';
import { whichWords } from '../../words/commands/template/which.ts';
import { punctuation } from '../../words/punctuation.ts';

interface Options {
  readonly document?: string;
  readonly template: readonly string[];
}

/** `report template which`: the pack that draws each document, and why this one. */
export const which = define<Options>({
  words: {
    zh: {
      summary: '各种公文用的是哪个模板包，为什么',
      usage: '[文件] [选项]',
      details: `按顺序看：--template、文件里的 template（模板）、${CONFIG_FILE}、已安装的 ${PACKAGE}*、内置；第一个提供这种公文的就用。`,
      examples: [
        ['report template which', 'org.yaml 的各种公文'],
        ['report template which 2026.yaml --document 实施细则', '只看一种'],
      ],
    },
    en: {
      summary: 'which pack draws each document, and why',
      usage: '[file] [options]',
      details: `Heard in this order: --template, template in the file, ${CONFIG_FILE}, the installed ${PACKAGE}*, the built-in ones; the first that serves the document is used.`,
      examples: [
        ['report template which', 'of each document of org.yaml'],
        ['report template which 2026.yaml --document rules', 'of one'],
      ],
    },
  },

  completes: { options: { '--document': DOCUMENTS, '--template': PACKS } },

  declare(command, language) {
    const words = inLanguage(whichWords, language);
    const all = (value: string, before: readonly string[]) => [...before, value];
    command
      .argument(...words.fileOperand)
      .option(...words.document)
      .option(...words.template, all, []);
  },

  async run(context, [file = 'org.yaml'], { document, template: line }) {
    const { language, stdout, stderr } = context;
    const kinds = document === undefined ? undefined : [documentNamed(document, language)];
    const { opened, choices, configFile, findings, texts } = await packChoices(file, line, kinds);
    stdout.write(choices.map((it) => choiceInWords(it, configFile, file, context)).join('\n'));
    printFindings(findings, context, stderr, texts);
    if (!opened) return EXIT.failed;
    return isRefused(findings, false) ? EXIT.faulty : EXIT.done;
  },
});

/** A kind, the pack that draws it, and the outcome for each pack that was named. */
function choiceInWords(
  choice: PackChoice,
  configFile: string | undefined,
  file: string,
  context: Context,
): string {
  const { language, stdout } = context;
  const words = inLanguage(whichWords, language);
  const { bold, dim, green } = picocolors.createColors(stdout.colour);
  const taken = choice.chain?.[0];
  const isBroken = choice.steps.some(({ outcome }) => outcome === 'broken');
  const none = isBroken ? words.undecided : words.unserved;
  const title = `${bold(kindName(choice.kind, language))}${words.used}`;
  const name = printable(taken?.file.name ?? '');
  const shown = printable(taken?.folder.shown ?? '');
  const isPlain = taken?.origin === 'built-in' || shown === name;
  const place = isPlain ? '' : inLanguage(punctuation, language).brackets({ text: shown });
  const head = taken
    ? `${title}${bold(name)}${place}`
    : `${bold(kindName(choice.kind, language))}${inLanguage(punctuation, language).colon}${none}`;
  const origins = originNames(configFile, file, language);
  const width = Math.max(...Object.values(origins).map(displayWidth));
  const rows = ORIGINS.flatMap((origin) => {
    const steps = choice.steps.filter(({ candidate }) => candidate.by === origin);
    const label = padded(origins[origin], width);
    if (steps.length === 0) return [dim(`  ${label}  ${words.nothing}`)];
    return steps.map(({ candidate, outcome }, index) => {
      const first = index === 0 ? label : ' '.repeat(width);
      const row = `  ${first}  ${printable(candidate.name)}${inLanguage(punctuation, language).colon}${words[outcome]}`;
      return outcome === 'taken' ? green(row) : outcome === 'not-reached' ? dim(row) : row;
    });
  });
  return `${[head, ...rows].join('\n')}\n`;
}

function originNames(
  configFile: string | undefined,
  file: string,
  language: Language,
): Record<CandidateOrigin, string> {
  const words = inLanguage(whichWords, language);
  return {
    line: '--template',
    unit: words.templateIn({ file: printable(file) }),
    config: configFile === undefined ? CONFIG_FILE : printable(shownPath(configFile)),
    installed: words.installed({ packages: `${PACKAGE}*` }),
    'built-in': words.builtIn,
  };
}
