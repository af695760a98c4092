import { phrase, phrases } from '../../core/wording/phrase.ts';

export const batchWords = phrases({
  jobsNotANumber: phrase<{ written: string }>({
    zh: ({ written }) => `--jobs 应为从 1 到 999 的整数，现为“${written}”`,
    en: ({ written }) => `--jobs takes a whole number from 1 to 999, not "${written}"`,
  }),
  reportFormatUnknown: phrase<{ option: string; written: string }>({
    zh: ({ option, written }) => `${option} 可以写 pretty、json，现为“${written}”`,
    en: ({ option, written }) => `${option} takes pretty or json, not "${written}"`,
  }),
  folderExpected: phrase<{ output: string }>({
    zh: ({ output }) => `成批生成时 -o 写文件夹，现为文件 ${output}；文件名用 --name 写`,
    en: ({ output }) =>
      `for a batch, -o names a folder, not the file ${output}; --name says how files are called`,
  }),
  namesAlike: {
    zh: '要生成几种公文，--name 里要有 {文种}，各种公文的文件名才不同',
    en: 'several documents are asked for: --name needs {document} in it, to tell them apart',
  },
  nameDisagreesWithFormat: phrase<{ format: string; formats: string }>({
    zh: ({ format, formats }) => `--name 写的是 .${format} 文件，与 --format ${formats} 不符`,
    en: ({ format, formats }) => `--name ends in .${format}, but --format asks for ${formats}`,
  }),
  file: { zh: '单位文件', en: 'File' },
  result: { zh: '结果', en: 'Result' },
  writtenOrReason: { zh: '文件或者原因', en: 'Written, or why not' },
  unprocessed: phrase<{ left: number }>({
    zh: ({ left }) => `；还有 ${left} 个没有处理`,
    en: ({ left }) => `; ${left} not come to`,
  }),
  files: phrase<{ total: number }>({
    zh: ({ total }) => `${total} 个文件`,
    en: ({ total }) => `${total} file${total === 1 ? '' : 's'}`,
  }),
  built: { zh: '已生成', en: 'built' },
  'up-to-date': { zh: '已是最新', en: 'up to date' },
  refused: { zh: '有错误未生成', en: 'refused' },
  failed: { zh: '失败', en: 'failed' },
  counted: phrase<{ outcome: string; count: number }>({
    zh: ({ outcome, count }) => `${outcome} ${count}`,
    en: ({ outcome, count }) => `${count} ${outcome}`,
  }),
  progress: phrase<{ done: string; left: string; file: string }>({
    zh: ({ done, left, file }) => `已处理 ${done}${left && `，约剩${left}`}  ${file}`,
    en: ({ done, left, file }) => `${done} done${left && `, about ${left} left`}  ${file}`,
  }),
  seconds: phrase<{ seconds: number }>({
    zh: ({ seconds }) => ` ${seconds} 秒`,
    en: ({ seconds }) => `${seconds} s`,
  }),
  minutesAndSeconds: phrase<{ minutes: number; seconds: number }>({
    zh: ({ minutes, seconds }) => ` ${minutes} 分 ${seconds} 秒`,
    en: ({ minutes, seconds }) => `${minutes} min ${seconds} s`,
  }),
  minutes: phrase<{ minutes: number }>({
    zh: ({ minutes }) => ` ${minutes} 分钟`,
    en: ({ minutes }) => `${minutes} min`,
  }),
  hoursAndMinutes: phrase<{ hours: number; minutes: number }>({
    zh: ({ hours, minutes }) => ` ${hours} 小时 ${minutes} 分`,
    en: ({ hours, minutes }) => `${hours} h ${minutes} min`,
  }),
});
