import { phrase, phrases } from '../../core/wording/phrase.ts';

export const outputWords = phrases({
  outputDisagreesWithFormat: phrase<{ extension: string; formats: string }>({
    zh: ({ extension, formats }) =>
      `-o 写的是一个 .${extension} 文件，与 --format ${formats} 不符；要生成多种格式，-o 写文件夹`,
    en: ({ extension, formats }) =>
      `-o names a .${extension} file, but --format asks for ${formats}; for several formats, name a folder with -o`,
  }),
  folderNeeded: phrase<{ documents: number }>({
    zh: ({ documents }) => `要生成 ${documents} 份公文，-o 写的却是一个文件；改写文件夹`,
    en: ({ documents }) => `${documents} documents are to be written, but -o names one file; name a folder`,
  }),
  placeEmpty: phrase<{ place: string }>({
    zh: ({ place }) => `--name 里的 {${place}} 在单位文件里没有内容`,
    en: ({ place }) => `{${place}} in --name: the unit's file has nothing for it`,
  }),
  formatUnknown: phrase<{ name: string; suggestion: string; formats: readonly string[] }>({
    zh: ({ name, suggestion, formats }) =>
      `没有“${name}”这种格式${suggestion || `，可以写 ${formats.join('、')}`}`,
    en: ({ name, suggestion, formats }) =>
      `there is no format "${name}"${suggestion || `; the formats are ${formats.join(', ')}`}`,
  }),
});
