import { phrase, phrases } from '../../core/wording/phrase.ts';

export const programWords = phrases({
  notALanguage: phrase<{ value: string }>({
    zh: ({ value }) => `--lang 只能写 zh 或 en，现为“${value}”`,
    en: ({ value }) => `--lang takes zh or en, not "${value}"`,
  }),
  didYouMean: phrase<{ suggestion: string }>({
    zh: ({ suggestion }) => `，是否应为 ${suggestion}？`,
    en: ({ suggestion }) => `; did you mean ${suggestion}?`,
  }),
  epochNotANumber: phrase<{ invalid: string }>({
    zh: ({ invalid }) => `环境变量 SOURCE_DATE_EPOCH 应为自 1970 年起的秒数，现为“${invalid}”`,
    en: ({ invalid }) => `SOURCE_DATE_EPOCH should be whole seconds since 1970, but is "${invalid}"`,
  }),
  commandUnknown: phrase<{ name: string }>({
    zh: ({ name }) => `没有“${name}”这个命令`,
    en: ({ name }) => `there is no command "${name}"`,
  }),
});

/** The message for each error of the parser; `what` is the part at fault. */
export const parserProblems = phrases({
  'commander.unknownCommand': phrase<{ what: string }>({
    zh: ({ what }) => `没有“${what}”这个命令`,
    en: ({ what }) => `there is no command "${what}"`,
  }),
  'commander.unknownOption': phrase<{ what: string }>({
    zh: ({ what }) => `没有 ${what} 这个选项`,
    en: ({ what }) => `there is no option ${what}`,
  }),
  'commander.missingArgument': phrase<{ what: string }>({
    zh: ({ what }) => `缺少<${what}>`,
    en: ({ what }) => `<${what}> is missing`,
  }),
  'commander.optionMissingArgument': phrase<{ what: string }>({
    zh: ({ what }) => `选项 ${what} 后面缺少内容`,
    en: ({ what }) => `the option ${what} lacks its value`,
  }),
  'commander.excessArguments': phrase<{ what: string }>({
    zh: () => '参数太多；名称里有空格的，放在引号里',
    en: () => 'too many arguments; put a name with spaces in quotes',
  }),
});
