import { phrase, phrases } from '../../core/wording/phrase.ts';

export const drawingWords = phrases({
  fonts: {
    zh: ['--fonts <文件夹>', '字体文件所在的文件夹，PDF 先用里面的字体，再用本机的'],
    en: ['--fonts <folder>', "a folder of font files, which a PDF is drawn in before the machine's own"],
  },
  embedFonts: {
    zh: ['--embed-fonts', 'OFD 里也放进字体，在没有这些字体的电脑上看也一样；文件大十倍左右'],
    en: [
      '--embed-fonts',
      'put the fonts into an OFD, so that it looks the same without them; some ten times as large',
    ],
  },
  printPages: {
    zh: ['--print-pages', 'HTML 打印出来与 PDF 的页面一样；文件约为三四倍大'],
    en: ['--print-pages', 'let an HTML page print the pages of the PDF; it is three or four times as large'],
  },
  pdfBy: {
    zh: ['--pdf-by <程序>', '用什么生成 PDF：report（本程序，默认）、libreoffice'],
    en: ['--pdf-by <program>', 'who makes the PDF: report, this program, if left out; or libreoffice'],
  },
  unknownProgram: phrase<{ written: string; suggestion: string; programs: readonly string[] }>({
    zh: ({ written, suggestion, programs }) =>
      `--pdf-by 没有“${written}”${suggestion || `，可以写 ${programs.join('、')}`}`,
    en: ({ written, suggestion, programs }) =>
      `--pdf-by knows no "${written}"${suggestion || `; it takes ${programs.join(' or ')}`}`,
  }),
});
