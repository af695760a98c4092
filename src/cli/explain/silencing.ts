import { isSettable } from '../../core/check/settable.ts';
import type { Severity } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';

/** How to silence the findings of a code, in Markdown; or that this is not possible, and what to do instead. */
export function silencing(code: string, severity: Severity, language: Language): string {
  const zh = language === 'zh';
  if (isSettable(code)) return zh ? settableZh(code) : settableEn(code);
  if (severity === 'error') {
    return zh
      ? '不能关闭，也不能忽略：改正以后才能生成公文。'
      : 'It can be neither switched off nor ignored: the document is made when this is mended.';
  }
  if (severity === 'info') {
    return zh
      ? '不能关闭，也不能忽略：它只供参考，不影响生成公文。'
      : 'It can be neither switched off nor ignored: it is for your information, and the document is made all the same.';
  }
  return zh
    ? '不能关闭，也不能忽略。不加 `--strict` 时不影响生成公文。'
    : 'It can be neither switched off nor ignored. Without `--strict` the document is made all the same.';
}

const settableZh = (
  code: string,
): string => `只有一处不必改的，在这一行末尾写注释，也可以在键或者列表项的上面单写一行。代码后面写明理由：

\`\`\`yaml
# 忽略：${code} 引用原文
\`\`\`

整个单位都不必改的，在 \`report.config.yaml\` 里关闭，或者改为别的级别（off、info、warning、error）：

\`\`\`yaml
rules:
  ${code}: off
\`\`\``;

const settableEn = (
  code: string,
): string => `At one place: by a comment at the end of the line, or on a line of its own above the key or the entry, with the reason behind the code:

\`\`\`yaml
# report-ignore: ${code} quoted as it stands
\`\`\`

For the whole unit: in \`report.config.yaml\`, where the severity can be changed too (off, info, warning, error):

\`\`\`yaml
rules:
  ${code}: off
\`\`\``;
