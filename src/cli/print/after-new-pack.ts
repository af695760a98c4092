import { isAbsolute } from 'node:path';
import type { PackKind } from '../../app/packs/pack.ts';
import type { Context } from '../context.ts';
import { asArgument } from '../program/as-argument.ts';
import { invocation } from '../program/invocation.ts';

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
  const zh = language === 'zh';
  // A summary is made from many units' files; its pack is named in the roster.
  const [line, file] =
    kind === 'summary'
      ? ['summary units/ --roster roster.yaml', 'roster.yaml']
      : ['build org.yaml', 'org.yaml'];
  const lines = zh
    ? [
        ...(block ? [`改 ${asArgument(block)}，里面有说明`] : []),
        `${report} template check ${path}`,
        `${report} ${line} --template ${path}`,
        `以后都用它：在 ${file} 里写 template: ${path}`,
      ]
    : [
        ...(block ? [`change ${asArgument(block)}, as its comment says`] : []),
        `${report} template check ${path}`,
        `${report} ${line} --template ${path}`,
        `to use it always, write template: ${path} in ${file}`,
      ];
  return `${[zh ? '下一步：' : 'Next:', ...lines.map((it, index) => `  ${index + 1}. ${it}`)].join('\n')}\n`;
}

/**
 * A pack's folder as a command-line argument: with `./` so that it is not taken for a name, and in quotes if needed.
 */
export const pathOf = (folder: string): string =>
  asArgument(isAbsolute(folder) || folder.startsWith('.') ? folder : `./${folder}`);
