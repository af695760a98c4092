import type { Context } from '../context.ts';
import { asArgument } from '../program/as-argument.ts';
import { invocation } from '../program/invocation.ts';

/** What to do next with a new file, as command lines to copy. */
export function nextSteps(file: string, context: Pick<Context, 'language' | 'environment'>): string {
  const { language } = context;
  const report = invocation(context);
  const name = asArgument(file);
  const lines =
    language === 'zh'
      ? [
          '下一步：',
          `  1. 打开 ${name}，照着注释填写；VS Code 装有 YAML 扩展的，会补全键名、显示说明`,
          `  2. ${report} check ${name}`,
          `  3. ${report} build ${name}`,
        ]
      : [
          'Next:',
          `  1. open ${name} and fill it in, as its comments say; VS Code with the YAML extension completes the keys`,
          `  2. ${report} check ${name}`,
          `  3. ${report} build ${name}`,
        ];
  return `${lines.join('\n')}\n`;
}
