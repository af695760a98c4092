import { isAbsolute } from 'node:path';
import type { PackKind } from '../../app/packs/pack.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { asArgument } from '../program/as-argument.ts';
import { invocation } from '../program/invocation.ts';
import { nextStepWords } from '../words/next-steps.ts';

/**
 * What to do next with a new pack, as command lines to copy.
 *
 * @param kind the kind of document that the pack changes
 * @param block the file of the block to change, if there is one
 */
export function nextSteps(
  folder: string,
  kind: PackKind,
  block: string | undefined,
  context: Context,
): string {
  const { language } = context;
  const report = invocation(context);
  const path = pathOf(folder);
  const words = inLanguage(nextStepWords, language);
  // A summary is made from many units' files; its pack is named in the roster.
  const [line, file] =
    kind === 'summary'
      ? ['summary units/ --roster roster.yaml', 'roster.yaml']
      : ['build org.yaml', 'org.yaml'];
  const lines = [
    ...(block ? [words.changeBlock({ file: asArgument(block) })] : []),
    `${report} template check ${path}`,
    `${report} ${line} --template ${path}`,
    words.usePackAlways({ path, file }),
  ];
  return `${[words.title, ...lines.map((it, index) => `  ${index + 1}. ${it}`)].join('\n')}\n`;
}

/**
 * A pack's folder as a command-line argument: with `./` so that it is not taken for a name, and in quotes if needed.
 */
export const pathOf = (folder: string): string =>
  asArgument(isAbsolute(folder) || folder.startsWith('.') ? folder : `./${folder}`);
