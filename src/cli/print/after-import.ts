import type { Context } from '../context.ts';
import { asArgument } from '../program/as-argument.ts';
import { invocation } from '../program/invocation.ts';

/** What to do next with a file made from a form, as command lines to copy. */
export function afterImport(file: string, context: Context): string {
  const { language } = context;
  const report = invocation(context);
  const name = asArgument(file);
  const lines =
    language === 'zh'
      ? [
          '下一步：',
          `  ${report} build ${name}，写出报告`,
          `  ${report} form ${name}，以后要改，写出填好的表，改了再导入`,
        ]
      : [
          'Next:',
          `  ${report} build ${name} writes the report`,
          `  ${report} form ${name} writes the form filled in, to change it later`,
        ];
  return `${lines.join('\n')}\n`;
}
