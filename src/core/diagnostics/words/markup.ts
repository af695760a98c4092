import type { UnusedMarkup } from '../../model/markup-fault.ts';
import { entry } from '../../wording/entry.ts';

/** Findings about the markup of templates and of Markdown attachments. */
export const markupWords = {
  'template-unknown-directive': entry<{
    written: string;
    suggestion?: string | undefined;
    known: readonly string[];
  }>({
    severity: 'error',
    zh: {
      message: ({ written }) => `没有“${written}”这种写法`,
      hint: ({ written, suggestion, known }) => {
        const meant = suggestion === undefined ? `可以写：${known.join('、')}` : `是否应为 ${suggestion}？`;
        const isEnded = suggestion !== undefined;
        return /^:[^:]/.test(written) ? `${meant}${isEnded ? '' : '；'}冒号只是文字的，改用全角“：”` : meant;
      },
    },
    en: {
      message: ({ written }) => `there is no "${written}" in templates`,
      hint: ({ written, suggestion, known }) => {
        const meant =
          suggestion === undefined ? `there are: ${known.join(', ')}` : `did you mean ${suggestion}?`;
        const isEnded = suggestion !== undefined;
        return /^:[^:]/.test(written)
          ? `${meant}${isEnded ? '' : ';'} put a backslash before a colon that is text`
          : meant;
      },
    },
  }),
  'template-misplaced-directive': entry<{ written: string }>({
    severity: 'error',
    zh: {
      message: ({ written }) => `${written} 前面还有文字，它只能写在一段的开头`,
      hint: () => '在它前面空一行，另起一段',
    },
    en: {
      message: ({ written }) => `${written} stands behind other text; it can only begin a paragraph`,
      hint: () => 'put an empty line before it',
    },
  }),
  'template-directive-content': entry<{ written: string; wanted: 'list' | 'table' }>({
    severity: 'error',
    zh: {
      message: ({ written, wanted }) =>
        `${written} 里只能有${wanted === 'list' ? '一个列表（每项一步）' : '一个表格'}，这些文字印不出来`,
      hint: ({ written }) => `移到 ${written} 的前面或者后面（结束的 ::: 之后）`,
    },
    en: {
      message: ({ written, wanted }) =>
        `${written} holds ${wanted === 'list' ? 'a list of steps' : 'a table'} and nothing else; this would not be printed`,
      hint: ({ written }) => `move it in front of ${written}, or behind the ::: that ends it`,
    },
  }),
  'template-unknown-attribute': entry<{
    written: string;
    attribute: string;
    suggestion?: string | undefined;
    known: readonly string[];
  }>({
    severity: 'error',
    zh: {
      message: ({ written, attribute }) => `${written} 没有“${attribute}”这个属性`,
      hint: ({ suggestion, known }) =>
        suggestion !== undefined
          ? `是否应为 ${suggestion}？`
          : known.length > 0
            ? `可以写：${known.join('、')}`
            : '删去花括号和里面的内容',
    },
    en: {
      message: ({ written, attribute }) => `${written} has no attribute "${attribute}"`,
      hint: ({ suggestion, known }) =>
        suggestion !== undefined
          ? `did you mean ${suggestion}?`
          : known.length > 0
            ? `it has: ${known.map((it) => (it === '#名称' ? '#name' : it)).join(', ')}`
            : 'remove the braces and what is in them',
    },
  }),
  'template-bad-attribute': entry<{
    attribute: string;
    value: string;
    suggestion?: string | undefined;
    known: readonly string[];
  }>({
    severity: 'error',
    zh: {
      message: ({ attribute, value }) => `${attribute} 不能是“${value}”`,
      hint: ({ suggestion, known }) =>
        suggestion !== undefined
          ? `是否应为 ${suggestion}？`
          : known.length > 0
            ? `可以写：${known.join('、')}`
            : '写一个从 1 起的整数',
    },
    en: {
      message: ({ attribute, value }) => `${attribute} cannot be "${value}"`,
      hint: ({ suggestion, known }) =>
        suggestion !== undefined
          ? `did you mean ${suggestion}?`
          : known.length > 0
            ? `it is one of: ${known.join(', ')}`
            : 'write a whole number from 1',
    },
  }),
  'unused-markup': entry<{ kind: UnusedMarkup; written: string; text?: string | undefined }>({
    severity: 'warning',
    zh: {
      message: ({ kind, written }) =>
        `“${shortened(written)}”是${MARKUP[kind].zh[0]}的写法，公文里会原样印出来`,
      hint: ({ kind, text }) =>
        `${MARKUP[kind].zh[1](text && shortened(text))}；确实要印出来的，前面加反斜杠“\\”`,
    },
    en: {
      message: ({ kind, written }) =>
        `"${shortened(written)}" is ${MARKUP[kind].en[0]}, and would be printed as it stands`,
      hint: ({ kind, text }) =>
        `${MARKUP[kind].en[1](text && shortened(text))}; put a backslash before what is to be printed so`,
    },
  }),
};

/** For markup that documents do not use: its name, and what to write instead. */
const MARKUP: Readonly<
  Record<UnusedMarkup, Record<'zh' | 'en', readonly [name: string, instead: (text?: string) => string]>>
> = {
  image: {
    zh: ['插图', () => '公文里不插图，删去它；封面的标志写在 pack.yaml 的 logo，统计图用 :::chart'],
    en: [
      'an image',
      () => 'documents show none: remove it; a logo belongs into pack.yaml, a chart is made by :::chart',
    ],
  },
  link: {
    zh: ['链接', (text) => (text ? `只留文字：${text}` : '只留文字')],
    en: ['a link', (text) => (text ? `leave the text alone: ${text}` : 'leave the text alone')],
  },
  break: {
    zh: [' HTML 换行', () => '换行在行末加反斜杠，分段空一行'],
    en: [
      'a line break of HTML',
      () => 'end the line with a backslash, or leave a line empty for a paragraph',
    ],
  },
  html: {
    zh: [' HTML ', () => '删去标签；加粗用 **…**，表格用 | … |'],
    en: ['HTML', () => 'remove the tag; **…** is bold, | … | a table'],
  },
  code: {
    zh: ['代码', (text) => (text ? `只留文字：${text}` : '删去这一行')],
    en: ['code', (text) => (text ? `leave the text alone: ${text}` : 'remove the line')],
  },
  quote: {
    zh: ['引用', () => '删去行首的“>”'],
    en: ['a quotation', () => 'remove the > at the beginning of the line'],
  },
  rule: {
    zh: ['分隔线', () => '删去这一行；分开各部分用标题'],
    en: ['a rule', () => 'remove the line; parts are set apart by headings'],
  },
  underline: {
    zh: ['标题', () => '删去这一行，在标题前面写“# ”'],
    en: ['a heading', () => 'remove the line, and put # and a blank before the heading'],
  },
  attributes: {
    zh: ['给标题起名', () => '写作 ::heading[标题]{level=1 #名称}'],
    en: ['a name for a heading', () => 'write ::heading[title]{level=1 #name}'],
  },
  task: {
    zh: ['任务清单', () => '删去方括号；完成与否写成文字'],
    en: ['a task', () => 'remove the brackets, and say in words whether it is done'],
  },
  strike: {
    zh: ['删除线', () => '删去不要的文字'],
    en: ['struck through', () => 'remove the text that is not wanted'],
  },
  footnote: {
    zh: ['脚注', () => '把要说明的写进正文，用括号'],
    en: ['a footnote', () => 'put what it says into the text, in brackets'],
  },
  directive: {
    zh: ['模板', () => '附件里没有这种写法：标题用 #，序号用 1.，表格用 | … |，表题用 :::table'],
    en: [
      'template markup',
      () =>
        'attachments have none: write # for headings, 1. for numbers, | … | for tables, :::table for their titles',
    ],
  },
};

/** Markup as a message quotes it: a long one is cut off. */
const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
