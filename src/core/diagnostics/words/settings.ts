import { entry } from '../../wording/entry.ts';

/** Findings about how a unit sets rules, in report.config.yaml or in a comment. */
export const settingsWords = {
  'unknown-rule': entry<{ code: string; suggestion?: string | undefined }>({
    severity: 'warning',
    zh: {
      message: ({ code }) => `没有“${code}”这条规则`,
      hint: ({ suggestion }) =>
        suggestion === undefined ? '用 report rules 查看全部规则的代码' : `是否应为 ${suggestion}？`,
    },
    en: {
      message: ({ code }) => `there is no rule "${code}"`,
      hint: ({ suggestion }) =>
        suggestion === undefined
          ? 'report rules lists the codes of all rules'
          : `did you mean ${suggestion}?`,
    },
  }),
  'severity-fixed': entry<{ code: string }>({
    severity: 'warning',
    zh: {
      message: ({ code }) => `规则“${code}”不能关闭、降级或者忽略`,
      hint: () => '它发现的是会使公文出错的问题，请改正内容；删去这一处设置',
    },
    en: {
      message: ({ code }) => `the rule "${code}" can be neither switched off nor ignored`,
      hint: () => 'what it finds would make the document wrong: mend that, and take this setting out',
    },
  }),
  'ignore-without-code': entry<Record<never, never>>({
    severity: 'warning',
    zh: {
      message: () => '忽略检查的注释没有写明规则的代码',
      hint: () => '写成“忽略：代码 理由”，代码见每条提示末尾的方括号',
    },
    en: {
      message: () => 'the comment does not say which rule to ignore',
      hint: () =>
        'write "report-ignore: CODE reason"; the code stands in brackets at the end of each message',
    },
  }),
  'ignore-without-reason': entry<{ code: string }>({
    severity: 'warning',
    zh: {
      message: ({ code }) => `忽略“${code}”没有写理由`,
      hint: ({ code }) => `在代码后面写上理由，如“忽略：${code} 引用原文”`,
    },
    en: {
      message: ({ code }) => `"${code}" is ignored without a reason`,
      hint: ({ code }) =>
        `add the reason behind the code, as in "report-ignore: ${code} quoted as it stands"`,
    },
  }),
  'unused-ignore': entry<{ code: string }>({
    severity: 'info',
    zh: {
      message: ({ code }) => `这里没有“${code}”的问题，注释可以删去`,
      hint: () => '注释写在值的后面，或者单独一行写在键或列表项的上面',
    },
    en: {
      message: ({ code }) => `nothing here breaks "${code}": the comment can go`,
      hint: () => 'it speaks of the value that it stands behind, or of the key or entry below it',
    },
  }),
};
