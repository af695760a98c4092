import { entry } from '../../wording/entry.ts';

/** What similar names are names of. */
const KINDS = {
  zh: { subject: '领域', aspect: '方面', source: '来源', figure: '数据', measure: '计量单位' },
  en: { subject: 'area', aspect: 'aspect', source: 'source', figure: 'figure', measure: 'unit of measure' },
} as const;
type MatterKind = keyof typeof KINDS.zh;

/** Findings of a summary besides those in the units' files. */
export const summaryWords = {
  'unit-twice': entry<{
    name: string;
    year: string;
    other: string;
    subjects?: readonly string[] | undefined;
  }>({
    severity: 'error',
    zh: {
      message: ({ name, year, other, subjects }) =>
        `${name}${year}年度已有文件 ${other}${subjects ? `（领域“${subjects[0]}”与“${subjects[1]}”）` : ''}，本文件没有计入汇总`,
      hint: ({ subjects }) =>
        subjects
          ? '是一个领域的，留一个文件；确是两个领域的，在名单的别名里各写一项，又称写空列表'
          : '两个文件留一个，另一个移出去或者不写在命令行里',
    },
    en: {
      message: ({ name, year, other, subjects }) =>
        `${name} has a file for ${year} already, ${other}${subjects ? ` (on "${subjects[0]}" and "${subjects[1]}")` : ''}; this one is not summed up`,
      hint: ({ subjects }) =>
        subjects
          ? 'if the two are one area, keep one file; if they are two, list each under aliases of the roster with an empty list'
          : 'keep one of the two, and move the other away or leave it off the line',
    },
  }),
  'file-twice': entry<{ name: string; other: string }>({
    severity: 'warning',
    zh: {
      message: ({ name, other }) => `${name}的这个文件与 ${other} 内容相同，只计一次`,
      hint: () => '可以删去其中一个',
    },
    en: {
      message: ({ name, other }) => `this file of ${name} says the same as ${other}; they count once`,
      hint: () => 'one of the two may be removed',
    },
  }),
  'unit-other-year': entry<{ name: string; year: string; summaryYear: string }>({
    severity: 'error',
    zh: {
      message: ({ name, year, summaryYear }) =>
        `${name}报的是${year}年度的文件，不是${summaryYear}年度，没有计入汇总`,
      hint: ({ year, summaryYear }) =>
        `请该单位报${summaryYear}年度的；年度写错了的改正；要汇总${year}年度的，在名单里写“年度: ${year}”`,
    },
    en: {
      message: ({ name, year, summaryYear }) =>
        `${name} sent a file for ${year}, not ${summaryYear}; it is not summed up`,
      hint: ({ year, summaryYear }) =>
        `ask the unit for ${summaryYear}, or correct the year; to sum up ${year}, write "year: ${year}" in the roster`,
    },
  }),
  'near-names': entry<{ kind: string; name: string; units: number; other: string; otherUnits: number }>({
    severity: 'warning',
    zh: {
      message: ({ kind, name, units, other, otherUnits }) =>
        `${KINDS.zh[kind as MatterKind]}“${name}”（${units}个单位）与“${other}”（${otherUnits}个单位）可能是一回事，没有合并`,
      hint: ({ name, other }) =>
        `是一回事的，在名单里写“别名: [{名称: ${other}, 又称: [${name}]}]”；是两回事的，在别名里各写一项，又称写空列表`,
    },
    en: {
      message: ({ kind, name, units, other, otherUnits }) =>
        `the ${KINDS.en[kind as MatterKind]} "${name}" (${units} unit${units === 1 ? '' : 's'}) and "${other}" (${otherUnits}) may mean the same; they are summed up apart`,
      hint: ({ name, other }) =>
        `if they do, write "aliases: [{name: ${other}, also: [${name}]}]" in the roster; if not, list each under aliases with an empty list`,
    },
  }),
  'figure-measures': entry<{
    name: string;
    measure: string;
    units: number;
    other: string;
    otherUnits: number;
  }>({
    severity: 'warning',
    zh: {
      message: ({ name, measure, units, other, otherUnits }) =>
        `“${name}”的计量单位有“${measure || '不写'}”（${units}个单位）和“${other || '不写'}”（${otherUnits}个单位），没有合并`,
      hint: ({ measure, other }) =>
        measure && other
          ? `是一个意思的，在名单里写“别名: [{名称: ${other}, 又称: [${measure}]}]”；不是的，请单位改项目名称`
          : '请单位补上计量单位',
    },
    en: {
      message: ({ name, measure, units, other, otherUnits }) =>
        `"${name}" is given in ${measure ? `"${measure}"` : 'no unit of measure'} (${units} unit${units === 1 ? '' : 's'}) and in ${other ? `"${other}"` : 'none'} (${otherUnits}); they are summed up apart`,
      hint: ({ measure, other }) =>
        measure && other
          ? `if they mean the same, write "aliases: [{name: ${other}, also: [${measure}]}]" in the roster; if not, have one of the figures renamed`
          : 'have the unit of measure added',
    },
  }),
  'figure-outlier': entry<{
    name: string;
    value: number;
    measure: string;
    median?: number | undefined;
    lastYear?: number | undefined;
  }>({
    severity: 'warning',
    zh: {
      message: ({ name, value, measure, median, lastYear }) =>
        `${name}${value}${measure}，${
          median !== undefined
            ? `远大于其他单位（中间值${median}${measure}）`
            : lastYear !== undefined
              ? `远大于本单位上年的${lastYear}${measure}`
              : '平均每天不止一次'
        }，已按此计入`,
      hint: () => '向该单位核实：是否多写了数字，或者计量单位不对',
    },
    en: {
      message: ({ name, value, measure, median, lastYear }) =>
        `${name}: ${value}${measure} is ${
          median !== undefined
            ? `far more than other units give (median ${median})`
            : lastYear !== undefined
              ? `far more than the unit's ${lastYear} of last year`
              : 'more than once a day'
        }; it is summed up as it is`,
      hint: () => 'ask the unit: is there a digit too many, or is it another unit of measure?',
    },
  }),
  'last-year-differs': entry<{
    name: string;
    measure: string;
    written: number;
    reported: number;
    file: string;
  }>({
    severity: 'warning',
    zh: {
      message: ({ name, measure, written, reported, file }) =>
        `${name}的上年数写的是${written}${measure}，上年的文件 ${file} 报的是${reported}${measure}，按上年的文件计算`,
      hint: () => '向该单位核实哪一个对，改正另一个',
    },
    en: {
      message: ({ name, measure, written, reported, file }) =>
        `${name}: last year's is given as ${written}${measure}, and last year's file ${file} has ${reported}${measure}, which is what counts`,
      hint: () => 'ask the unit which is right, and correct the other',
    },
  }),
  'copied-file': entry<{ name: string; other: string }>({
    severity: 'warning',
    zh: {
      message: ({ name, other }) => `问题和整改措施与${name}的 ${other} 一字不差，已照常计入`,
      hint: () => '向该单位核实：是否照抄了别的单位的文件',
    },
    en: {
      message: ({ name, other }) =>
        `problems and measures are word for word those of ${name} in ${other}; they are summed up`,
      hint: () => "ask the unit whether it copied another unit's file",
    },
  }),
  'number-twice': entry<{ number: string; name: string; other: string }>({
    severity: 'warning',
    zh: {
      message: ({ number, name, other }) => `发文字号“${number}”与${name}的 ${other} 相同`,
      hint: () => '请其中一个单位改正发文字号',
    },
    en: {
      message: ({ number, name, other }) =>
        `the document number "${number}" is that of ${name} in ${other} too`,
      hint: () => 'have one of the two units correct its number',
    },
  }),
  'alias-twice': entry<{ name: string }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `名单的别名里“${name}”写了两次，不知道归到哪一个名称`,
      hint: () => '只留一处',
    },
    en: {
      message: ({ name }) =>
        `the aliases of the roster have "${name}" twice, so it is not clear which name it is summed up under`,
      hint: () => 'keep one of the two',
    },
  }),
  'unit-not-on-roster': entry<{ name: string; suggestion?: string | undefined }>({
    severity: 'warning',
    zh: {
      message: ({ name }) => `名单上没有“${name}”，已计入汇总`,
      hint: ({ suggestion }) =>
        suggestion
          ? `是否就是名单上的“${suggestion}”？两处写成一样的，或者在名单的别名里写上`
          : '应当报送的，把它加进名单',
    },
    en: {
      message: ({ name }) => `the roster has no "${name}"; it is summed up with the others`,
      hint: ({ suggestion }) =>
        suggestion
          ? `is it "${suggestion}" of the roster? write both the same, or list the name under aliases`
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
