import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const keysWords = phrases({
  filesOperand: {
    zh: ['<文件...>', '单位的 YAML 文件，或者 -'],
    en: ['<files...>', "units' YAML files, or -"],
  },
  to: { zh: '改为中文还是英文', en: 'Chinese or English' },
  dryRun: { zh: '只列出会有的改动，不改文件', en: 'show the changes, write nothing' },
  toNeeded: {
    zh: '要写明 --to zh（中文）或者 --to en（英文）',
    en: '--to zh (Chinese) or --to en (English) is needed',
  },
  toNotALanguage: phrase<{ to: string }>({
    zh: ({ to }) => `--to 只能写 zh 或 en，现为“${to}”`,
    en: ({ to }) => `--to takes zh or en, not "${to}"`,
  }),
  nothingToChange: { zh: '没有要改的\n', en: 'nothing to change\n' },
  wouldChange: phrase<{ files: number; changed: number }>({
    zh: ({ files, changed }) => `会改 ${files} 个文件，${changed} 处\n`,
    en: ({ files, changed }) =>
      `would change ${changed} place${changed === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}\n`,
  }),
  changed: phrase<{ files: number; changed: number }>({
    zh: ({ files, changed }) => `改了 ${files} 个文件，${changed} 处\n`,
    en: ({ files, changed }) =>
      `changed ${changed} place${changed === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}\n`,
  }),
});
