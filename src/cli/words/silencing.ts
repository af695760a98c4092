import { phrase, phrases } from '../../core/wording/phrase.ts';

export const silencingWords = phrases({
  errorStays: {
    zh: '不能关闭，也不能忽略：改正以后才能生成公文。',
    en: 'It can be neither switched off nor ignored: the document is made when this is mended.',
  },
  infoStays: {
    zh: '不能关闭，也不能忽略：它只供参考，不影响生成公文。',
    en: 'It can be neither switched off nor ignored: it is for your information, and the document is made all the same.',
  },
  warningStays: {
    zh: '不能关闭，也不能忽略。不加 `--strict` 时不影响生成公文。',
    en: 'It can be neither switched off nor ignored. Without `--strict` the document is made all the same.',
  },
  settable: phrase<{ code: string }>({
    zh: ({
      code,
    }) => `只有一处不必改的，在这一行末尾写注释，也可以在键或者列表项的上面单写一行。代码后面写明理由：

\`\`\`yaml
# 忽略：${code} 引用原文
\`\`\`

整个单位都不必改的，在 \`report.config.yaml\` 里关闭，或者改为别的级别（off、info、warning、error）：

\`\`\`yaml
rules:
  ${code}: off
\`\`\``,
    en: ({
      code,
    }) => `At one place: by a comment at the end of the line, or on a line of its own above the key or the entry, with the reason behind the code:

\`\`\`yaml
# report-ignore: ${code} quoted as it stands
\`\`\`

For the whole unit: in \`report.config.yaml\`, where the severity can be changed too (off, info, warning, error):

\`\`\`yaml
rules:
  ${code}: off
\`\`\``,
  }),
});
