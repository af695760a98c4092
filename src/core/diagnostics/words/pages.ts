import { entry } from '../../wording/entry.ts';

/** Findings about what has no room on its page. */
export const pageWords = {
  'head-over-reserve': entry<{ reserve: number; needed: number }>({
    severity: 'warning',
    zh: {
      message: ({ reserve, needed }) =>
        `套打预留 ${reserve} 毫米，放不下发文字号以上的份号、密级、紧急程度和签发人，已按 ${needed} 毫米排`,
      hint: ({ needed }) => `letterhead 的 reserve（预留）改为 ${needed} 以上`,
    },
    en: {
      message: ({ reserve, needed }) =>
        `the ${reserve} mm kept for the printed head cannot hold what stands above the document number (copy number, classification, urgency, signatories); ${needed} mm were kept`,
      hint: ({ needed }) => `set the letterhead's reserve to ${needed} or more`,
    },
  }),
  'record-over-page': entry<{ count: number; fits: number }>({
    severity: 'warning',
    zh: {
      message: ({ count, fits }) =>
        `版记要列 ${count} 个机关，一面只放得下 ${fits} 个，已改成接排到下一面的表格，没有排在页面底部`,
      hint: () => '改用统称（如“各县（区）人民政府，市直各单位”），或者把机关名单另作附件',
    },
    en: {
      message: ({ count, fits }) =>
        `the record names ${count} bodies and a page holds ${fits} of them, so it was made a table that goes on overleaf and is not at the foot of a page`,
      hint: () =>
        'name the bodies as a group (各县（区）人民政府，市直各单位), or list them in an attachment',
    },
  }),
  'short-page-opening': entry<{ page: number; line: string; opening: string; count: number }>({
    severity: 'info',
    zh: {
      message: ({ page, line, opening }) =>
        `第 ${page} 面开头只有一段的最后几个字“${line}”（这一段以“${opening}”开头）`,
      hint: ({ count }) => `这一段删去 ${count} 个字，或者加上几个字，下一面就不会只接着这么几个字`,
    },
    en: {
      message: ({ page, line, opening }) =>
        `page ${page} begins with "${line}", all that goes over of the paragraph that begins "${opening}"`,
      hint: ({ count }) =>
        `take ${count} character${count === 1 ? '' : 's'} out of the paragraph, or put a few in`,
    },
  }),
  'word-over-line': entry<{ word: string; inTable: boolean }>({
    severity: 'info',
    zh: {
      message: ({ word, inTable }) =>
        `“${word}”${inTable ? '在表格的单元格里' : ''}一行放不下，从中间断开，接排到下一行`,
      hint: ({ inTable }) =>
        inTable ? '换成较短的写法，或者减少表格的列数' : '换成较短的写法，例如只写网站的名称',
    },
    en: {
      message: ({ word, inTable }) =>
        `"${word}" is wider than ${inTable ? 'its cell' : 'a line'}, so it is broken inside and goes on below`,
      hint: ({ inTable }) =>
        inTable
          ? 'write it shorter, or give the table fewer columns'
          : 'write it shorter, such as the name of a site without its address',
    },
  }),
  'table-over-page': entry<{ columns: number; heading: readonly string[] }>({
    severity: 'warning',
    zh: {
      message: ({ columns, heading }) =>
        `以“${heading.join('、')}”开头的表格有 ${columns} 列，版心放不下，有的列不到一个字宽，字会挤在一起`,
      hint: () => '减少列数，分成几个表，或者另作横排的附件',
    },
    en: {
      message: ({ columns, heading }) =>
        `the table that begins with the columns ${heading.join(', ')} has ${columns} of them, more than fit: some are narrower than a character, and texts run into each other`,
      hint: () => 'leave columns out, make several tables of it, or bind it as a landscape attachment',
    },
  }),
  'row-over-page': entry<{ page: number; opening: string }>({
    severity: 'warning',
    zh: {
      message: ({ page, opening }) =>
        `表格里有一行（以“${opening}”开头）一面放不下，从第 ${page} 面接排到下一面`,
      hint: () => '把这一格的文字改短，分成几行，或者移到表外写成段落',
    },
    en: {
      message: ({ page, opening }) =>
        `a row of a table (it begins "${opening}") is higher than a page, so it begins on page ${page} and goes on overleaf`,
      hint: () => 'shorten the text of its cell, make several rows of it, or write it as paragraphs',
    },
  }),
  'picture-over-page': entry<{ asked: number; width: number; height: number }>({
    severity: 'info',
    zh: {
      message: ({ asked, width, height }) =>
        `汇编封面上的图片应高 ${asked} 毫米，版心放不下，缩小到了宽 ${width} 毫米、高 ${height} 毫米`,
      hint: () => '换一张不这么宽的图片，或者把版式里 volume 的 logoHeight 改小',
    },
    en: {
      message: ({ asked, width, height }) =>
        `the picture on the cover of the volume is to be ${asked} mm high, for which there is no room; it was made ${width} mm wide and ${height} mm high`,
      hint: () => 'take a picture that is not so wide, or set logoHeight under volume in the style lower',
    },
  }),
};
