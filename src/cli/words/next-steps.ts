import { phrase, phrases } from '../../core/wording/phrase.ts';

export const nextStepWords = phrases({
  title: { zh: '下一步：', en: 'Next:' },
  afterImport: phrase<{ report: string; file: string }, readonly string[]>({
    zh: ({ report, file }) => [
      `  ${report} build ${file}，写出报告`,
      `  ${report} form ${file}，以后要改，写出填好的表，改了再导入`,
    ],
    en: ({ report, file }) => [
      `  ${report} build ${file} writes the report`,
      `  ${report} form ${file} writes the form filled in, to change it later`,
    ],
  }),
  afterInit: phrase<{ report: string; file: string }, readonly string[]>({
    zh: ({ report, file }) => [
      `  1. 打开 ${file}，照着注释填写；VS Code 装有 YAML 扩展的，会补全键名、显示说明`,
      `  2. ${report} check ${file}`,
      `  3. ${report} build ${file}`,
    ],
    en: ({ report, file }) => [
      `  1. open ${file} and fill it in, as its comments say; VS Code with the YAML extension completes the keys`,
      `  2. ${report} check ${file}`,
      `  3. ${report} build ${file}`,
    ],
  }),
  afterRollover: phrase<{ report: string; file: string; reviews: number }, readonly string[]>({
    zh: ({ report, file, reviews }) => [
      `  1. 打开 ${file}，核对标有“待核”的 ${reviews} 处，改好后删去注释`,
      `  2. ${report} check ${file}，还没有核对的会列出来`,
      `  3. ${report} build ${file} --draft，随时可以看看样子，每页有“草稿”水印`,
    ],
    en: ({ report, file, reviews }) => [
      `  1. open ${file}, look at the ${reviews} places marked 待核, and take out each mark that is done`,
      `  2. ${report} check ${file} lists those that are left`,
      `  3. ${report} build ${file} --draft draws it as it is, 草稿 across each page`,
    ],
  }),
  changeBlock: phrase<{ file: string }>({
    zh: ({ file }) => `改 ${file}，里面有说明`,
    en: ({ file }) => `change ${file}, as its comment says`,
  }),
  usePackAlways: phrase<{ path: string; file: string }>({
    zh: ({ path, file }) => `以后都用它：在 ${file} 里写 template: ${path}`,
    en: ({ path, file }) => `to use it always, write template: ${path} in ${file}`,
  }),
});
