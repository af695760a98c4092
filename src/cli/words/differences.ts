import { phrase, phrases } from '../../core/wording/phrase.ts';

export const differenceWords = phrases({
  changes: phrase<{ total: number; changed: number; added: number; removed: number }>({
    zh: ({ total, changed, added, removed }) =>
      `${total} 处不同（改 ${changed}，增 ${added}，删 ${removed}）`,
    en: ({ total, changed, added, removed }) =>
      `${total} difference${total === 1 ? '' : 's'} (${changed} changed, ${added} added, ${removed} removed)`,
  }),
  legend: phrase<{ source: string; file: string }>({
    zh: ({ source, file }) => `[-…-] 是 ${source} 现在生成的，{+…+} 是 ${file} 里的`,
    en: ({ source, file }) => `[-…-] is what ${source} gives now, {+…+} what ${file} has`,
  }),
  moreChanges: phrase<{ rest: number }>({
    zh: ({ rest }) => `  …… 另有 ${rest} 处\n`,
    en: ({ rest }) => `  … and ${rest} more\n`,
  }),
  cell: phrase<{ table: number; row: number; column: number }>({
    zh: ({ table, row, column }) => `表格 ${table}，第 ${row} 行第 ${column} 格`,
    en: ({ table, row, column }) => `table ${table}, row ${row}, cell ${column}`,
  }),
  comments: phrase<{ count: number }>({
    zh: ({ count }) => `${count} 条批注`,
    en: ({ count }) => `${count} review comment${count === 1 ? '' : 's'}`,
  }),
  moreComments: phrase<{ rest: number }>({
    zh: ({ rest }) => `  …… 另有 ${rest} 条\n`,
    en: ({ rest }) => `  … and ${rest} more\n`,
  }),
  template: phrase<{ name: string }>({
    zh: ({ name }) => `模板 ${name}`,
    en: ({ name }) => `the template ${name}`,
  }),
  paragraphOf: phrase<{ part: string; number: number }>({
    zh: ({ part, number }) => `${part}第 ${number} 段`,
    en: ({ part, number }) => `${part} ${number}`,
  }),
  paragraph: { zh: '正文', en: 'paragraph' },
  header: { zh: '页眉', en: 'header' },
  footer: { zh: '页脚', en: 'footer' },
  note: { zh: '脚注', en: 'note' },
  box: { zh: '文本框', en: 'text box' },
  comment: { zh: '批注', en: 'comment' },
  reply: { zh: '批注的答复', en: 'reply' },
  noPlace: { zh: '没有位置', en: 'no place' },
  resolved: { zh: '已解决', en: 'resolved' },
  from: phrase<{ origins: readonly string[] }>({
    zh: ({ origins }) => `，来自${spaced(origins[0])}${origins.join('、')}`,
    en: ({ origins }) => `, from ${origins.join(', ')}`,
  }),
  behind: phrase<{ origin: string }>({
    zh: ({ origin }) => `，接在${spaced(origin)}${origin} 的文字之后`,
    en: ({ origin }) => `, behind the text from ${origin}`,
  }),
});

/** The space between Chinese and other writing, if the text begins with the latter. */
function spaced(text = ''): string {
  return /^[!-~]/.test(text) ? ' ' : '';
}
