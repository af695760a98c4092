import { phrase, phrases } from '../../core/wording/phrase.ts';

export const fileNameWords = phrases({
  notAName: phrase<{ written: string }>({
    zh: ({ written }) =>
      `--name 写的是输出文件夹里的文件名，每一段都要有内容，现为“${written}”；文件夹用 -o 写`,
    en: ({ written }) =>
      `--name takes a name within the output folder, no part of it empty, not "${written}"; name the folder with -o`,
  }),
  tooLong: { zh: '--name 太长', en: '--name is too long' },
  bracesUnpaired: phrase<{ part: string }>({
    zh: ({ part }) => `--name 里的花括号没有成对：${part}`,
    en: ({ part }) => `the braces in --name do not pair: ${part}`,
  }),
  keyUnknown: phrase<{ path: string; step: string }>({
    zh: ({ path, step }) => `--name 里的 {${path}}：没有“${step}”这个键`,
    en: ({ path, step }) => `{${path}} in --name: there is no key "${step}"`,
  }),
  notASingleValue: phrase<{ path: string; example: string | undefined }>({
    zh: ({ path, example }) =>
      `--name 里的 {${path}} 不是单个的值${example ? `，写到它下面的键，例如 {${example}}` : ''}`,
    en: ({ path, example }) =>
      `{${path}} in --name holds no single value${example ? `; write a key below it, such as {${example}}` : ''}`,
  }),
});
