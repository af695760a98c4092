import { entry } from '../../../wording/entry.ts';

export const words = entry<{ character: string; kind: 'object' | 'separator' | 'control' }>({
  severity: 'warning',
  zh: {
    message: ({ character, kind }) =>
      kind === 'object'
        ? `这里原来是一张图片或者别的对象（${character}），没有复制过来`
        : kind === 'separator'
          ? `有从别的程序带来的换行符 ${character}`
          : `有不该有的控制字符 ${character}`,
    hint: ({ kind }) =>
      kind === 'object'
        ? '删去它；图片里有要写的内容的，写成文字'
        : kind === 'separator'
          ? '删去它；要另起一段的，空一行再写'
          : '删去它，对照原文看这里有没有少字',
  },
  en: {
    message: ({ character, kind }) =>
      kind === 'object'
        ? `a picture or another object stood here (${character}) and was not copied`
        : kind === 'separator'
          ? `there is a line break of another program, ${character}`
          : `there is a stray control character, ${character}`,
    hint: ({ kind }) =>
      kind === 'object'
        ? 'take it out; what the picture said has to be written'
        : kind === 'separator'
          ? 'take it out; where a new paragraph was meant, leave a line empty'
          : 'take it out, and look into the original whether anything is missing here',
  },
});
