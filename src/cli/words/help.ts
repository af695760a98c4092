import { phrases } from '../../core/wording/phrase.ts';

export const helpWords = phrases({
  examples: { zh: '例子：', en: 'Examples:' },
  usage: { zh: '<命令> [选项]', en: '<command> [options]' },
  description: {
    zh: '把一个单位一年的责任制工作写进一份 YAML，生成符合 GB/T 9704 的公文。',
    en: "Draws official documents to GB/T 9704 from one YAML file on a unit's year of work.",
  },
  version: { zh: '显示版本', en: 'shows the version' },
  help: { zh: '显示帮助', en: 'shows this help' },
  lang: { zh: '信息用中文还是英文，默认随系统', en: 'the language of messages; else that of the system' },
});

/** The titles that the parser puts into help, by its own words for them. */
export const helpTitles = phrases({
  'Usage:': { zh: '用法：', en: 'Usage:' },
  'Arguments:': { zh: '参数：', en: 'Arguments:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Commands:': { zh: '命令：', en: 'Commands:' },
});

/** The examples in the help of the program: command lines, each with its meaning. */
export const programExamples = {
  zh: [
    ['report init', '回答几个问题，新建 org.yaml'],
    ['report check org.yaml', '检查：哪里不对，怎么改'],
    ['report build org.yaml', '生成 org.docx'],
  ],
  en: [
    ['report init', 'asks a few questions, writes org.yaml'],
    ['report check org.yaml', 'says what is wrong, and what to do'],
    ['report build org.yaml', 'writes org.docx'],
  ],
} as const;
