import { entry } from '../entry.ts';

/** What a summary of many units' files finds beside what is wrong with each of them. */
export const summaryWords = {
  'unit-twice': entry<{ name: string; year: string; other: string }>({
    severity: 'error',
    zh: {
      message: ({ name, year, other }) => `${name}${year}年度已有文件 ${other}，本文件没有计入汇总`,
      hint: () => '两个文件留一个，另一个移出去或者不写在命令行里',
    },
    en: {
      message: ({ name, year, other }) =>
        `${name} has a file for ${year} already, ${other}; this one is not summed up`,
      hint: () => 'keep one of the two, and move the other away or leave it off the line',
    },
  }),
  'unit-not-on-roster': entry<{ name: string; suggestion?: string | undefined }>({
    severity: 'warning',
    zh: {
      message: ({ name }) => `名单上没有“${name}”，已计入汇总`,
      hint: ({ suggestion }) =>
        suggestion ? `是否就是名单上的“${suggestion}”？两处写成一样的` : '应当报送的，把它加进名单',
    },
    en: {
      message: ({ name }) => `the roster has no "${name}"; it is summed up with the others`,
      hint: ({ suggestion }) =>
        suggestion
          ? `is it "${suggestion}" of the roster? write both the same`
          : 'if it is to report, add it to the roster',
    },
  }),
  'roster-attachment-list': entry<Record<string, never>>({
    severity: 'error',
    zh: {
      message: (_, keys) => `名单的附件不能写${keys.name('列表', 'content')}，它列的是一个单位的内容`,
      hint: () => '删去这一项；未完成整改事项清单会自动附上',
    },
    en: {
      message: (_, keys) =>
        `an attachment of a roster has no ${keys.name('列表', 'content')}: that lists what is in one unit's file`,
      hint: () => 'remove it; the list of open rectifications is bound by itself',
    },
  }),
  'roster-unit-twice': entry<{ name: string }>({
    severity: 'error',
    zh: { message: ({ name }) => `名单上“${name}”写了两次`, hint: () => '删去重复的一处' },
    en: { message: ({ name }) => `the roster has "${name}" twice`, hint: () => 'remove one of the two' },
  }),
};
