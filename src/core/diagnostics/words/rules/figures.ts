import { entry } from '../../entry.ts';

export const figuresWords = {
  'full-width-figure': entry<{ written: string; right: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `数字“${written}”用了全角`,
      hint: ({ right }) => `改为半角的“${right}”`,
    },
    en: {
      message: ({ written }) => `the figure "${written}" is full-width`,
      hint: ({ right }) => `write the half-width "${right}"`,
    },
  }),
  'wrong-nought': entry<{ written: string; right: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `汉字年份中的“${written}”应为“〇”`,
      hint: ({ right }) => `写作“${right}”`,
    },
    en: {
      message: ({ written }) => `"${written}" stands for 〇 in a year in Chinese characters`,
      hint: ({ right }) => `write "${right}"`,
    },
  }),
  'chinese-date': entry<{ written: string; right: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `日期“${written}”用了汉字，文中其他日期用阿拉伯数字`,
      hint: ({ right }) => `统一写作“${right}”`,
    },
    en: {
      message: ({ written }) =>
        `the date "${written}" is in Chinese characters; the document's other dates are in figures`,
      hint: ({ right }) => `write "${right}"`,
    },
  }),
  'date-form': entry<{ written: string; right: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `日期“${written}”的写法与文中其他日期不一致`,
      hint: ({ right }) => `写作“${right}”`,
    },
    en: {
      message: ({ written }) => `the date "${written}" is not written as the document writes its dates`,
      hint: ({ right }) => `write "${right}"`,
    },
  }),
  'padded-date': entry<{ written: string; right: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `日期中的“${written}”编了虚位`,
      hint: ({ right }) => `去掉前面的零，写作“${right}”`,
    },
    en: {
      message: ({ written }) => `"${written}" in a date has a leading zero`,
      hint: ({ right }) => `write "${right}"`,
    },
  }),
  'spoken-date': entry<Record<never, never>>({
    severity: 'warning',
    zh: {
      message: () => '日期中的“号”是口语',
      hint: () => '写作“日”',
    },
    en: {
      message: () => '号 for a day of the month is spoken language',
      hint: () => 'write 日',
    },
  }),
  'short-year': entry<{ written: string; right: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `年份“${written}”没有写全`,
      hint: ({ right }) => `写全四位数，即“${right}”`,
    },
    en: {
      message: ({ written }) => `the year "${written}" is cut short`,
      hint: ({ right }) => `write all four figures: "${right}"`,
    },
  }),
  'impossible-date': entry<{
    date: string;
    month?: number | undefined;
    year?: number | undefined;
    days?: number | undefined;
  }>({
    severity: 'warning',
    zh: {
      message: ({ date, month, year, days }) =>
        month === undefined
          ? `没有“${date}”这一天：一年只有12个月`
          : `没有“${date}”这一天：${year === undefined || month !== 2 ? '' : `${year}年`}${month}月只有${days}天`,
      hint: () => '核对日期',
    },
    en: {
      message: ({ date, month, year, days }) =>
        month === undefined
          ? `there is no "${date}": a year has 12 months`
          : `there is no "${date}": month ${month}${year === undefined || month !== 2 ? '' : ` of ${year}`} has ${days} days`,
      hint: () => 'check the date',
    },
  }),
  'chinese-count': entry<{ written: string; right: string; unit: string }>({
    severity: 'warning',
    zh: {
      message: ({ written, unit }) => `“${written}${unit}”用了汉字，文中同类数量用阿拉伯数字`,
      hint: ({ right, unit }) => `统一写作“${right}${unit}”`,
    },
    en: {
      message: ({ written, unit }) =>
        `"${written}${unit}" is in Chinese characters, while the file has its other counts of ${unit} in figures`,
      hint: ({ right, unit }) => `write "${right}${unit}"`,
    },
  }),
  'mixed-number': entry<{ written: string; right?: string | undefined }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `一个数中混用了阿拉伯数字和汉字：“${written}”`,
      hint: ({ right }) =>
        right === undefined ? '全部写成阿拉伯数字；只有“万”“亿”可以用汉字' : `写作“${right}”`,
    },
    en: {
      message: ({ written }) => `the number "${written}" mixes figures and Chinese characters`,
      hint: ({ right }) =>
        right === undefined
          ? 'write it in figures; only 万 and 亿 may stand behind them'
          : `write "${right}"`,
    },
  }),
  'range-mark': entry<{ mark: string; right: string }>({
    severity: 'warning',
    zh: {
      message: ({ mark }) => `数值或时间的起止用了“${mark}”`,
      hint: ({ right }) => `改为“${right}”`,
    },
    en: {
      message: ({ mark }) => `"${mark}" stands between the two ends of a range`,
      hint: ({ right }) => `write "${right}"`,
    },
  }),
  'range-unit': entry<{ written: string; right: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `“${written}”的前一个数值省略了符号或者单位`,
      hint: ({ right }) => `写作“${right}”`,
    },
    en: {
      message: ({ written }) => `the first figure of "${written}" lacks the sign or unit of the second`,
      hint: ({ right }) => `write "${right}"`,
    },
  }),
  'double-approximation': entry<{ about: string; also: string }>({
    severity: 'warning',
    zh: {
      message: ({ about, also }) =>
        also.startsWith('以') || about.startsWith('以')
          ? `“${about}”和“${also}”用了一个，就不能再用另一个`
          : `“${about}”和“${also}”重复，都表示概数`,
      hint: ({ about, also }) => `“${about}”“${also}”只留一个`,
    },
    en: {
      message: ({ about, also }) =>
        also.startsWith('以') || about.startsWith('以')
          ? `"${about}" and "${also}" cannot both go with one number`
          : `"${about}" and "${also}" both say that the number is approximate`,
      hint: ({ about, also }) => `keep either "${about}" or "${also}"`,
    },
  }),
  'backward-span': entry<{ written: string; of: 'dates' | 'years' | 'times' }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `“${written}”的起止颠倒了：止在起之前`,
      hint: ({ of }) =>
        of === 'dates'
          ? '核对两个日期；跨年的，后一个写明“次年”或者年份'
          : of === 'years'
            ? '核对两个年份'
            : '核对两个时间；到第二天的，写明“次日”',
    },
    en: {
      message: ({ written }) => `"${written}" ends before it begins`,
      hint: ({ of }) =>
        of === 'dates'
          ? 'check the two dates; where the second is of the next year, say so (次年)'
          : of === 'years'
            ? 'check the two years'
            : 'check the two times; where the second is of the next day, say so (次日)',
    },
  }),
  'percentage-point': entry<{ written: string; right?: string | undefined }>({
    severity: 'warning',
    zh: {
      message: ({ written, right }) =>
        right === undefined
          ? `“${written}”把百分数和百分点混在一起了`
          : right === '百分点'
            ? `“${written}”应为“百分点”`
            : `“${written}”前面少了“个”`,
      hint: ({ right }) =>
        right === undefined
          ? '说增减了百分之几，只写“%”；说两个百分数相差多少，写“几个百分点”'
          : `写作“${right}”`,
    },
    en: {
      message: ({ written, right }) =>
        right === undefined
          ? `"${written}" mixes per cent and percentage points`
          : right === '百分点'
            ? `"${written}" is a slip for 百分点`
            : `"${written}" lacks its measure 个`,
      hint: ({ right }) =>
        right === undefined
          ? 'write % for a change by per cent, or 个百分点 for the difference of two percentages'
          : `write "${right}"`,
    },
  }),
  'decrease-by-multiples': entry<{ verb: string; times: string }>({
    severity: 'warning',
    zh: {
      message: ({ verb, times }) => `“${verb}”不能用“${times}”来说：减去一倍就没有了`,
      hint: ({ verb }) => `写${verb}了百分之几或者几分之几`,
    },
    en: {
      message: ({ verb, times }) => `a decrease (${verb}) by ${times} leaves nothing, or less`,
      hint: () => 'say by how many per cent, or by what fraction',
    },
  }),
  'document-number-form': entry<{ written: string; right: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `发文字号“${written.trim()}”的写法不合规定`,
      hint: ({ right }) => `写作“${right}”：年份四位，用六角括号；序号不加“第”，不编虚位`,
    },
    en: {
      message: ({ written }) => `the document number "${written.trim()}" is not in the prescribed form`,
      hint: ({ right }) => `write "${right}": the year in four figures and 〔〕, no 第, no leading zero`,
    },
  }),
  'grouped-figure': entry<{ written: string; right: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `“${written}”用了千分撇，文中其他多位数没有用`,
      hint: ({ right }) => `统一写作“${right}”`,
    },
    en: {
      message: ({ written }) => `"${written}" is grouped by commas, while other long numbers are not`,
      hint: ({ right }) => `write "${right}"`,
    },
  }),
  'time-form': entry<{ written: string; right: string }>({
    severity: 'info',
    zh: {
      message: ({ written }) => `时间“${written}”的写法与文中其他时间不一致`,
      hint: ({ right }) => `统一写作“${right}”`,
    },
    en: {
      message: ({ written }) => `the time "${written}" is not written as the other times in the file`,
      hint: ({ right }) => `write "${right}"`,
    },
  }),
};
