import { phrase, phrases } from '../../core/wording/phrase.ts';

export const resultWords = phrases({
  clean: { zh: '没有发现问题', en: 'no problems found' },
  formatUnknown: phrase<{
    command: string;
    name: string;
    suggestion: string;
    resultFormats: readonly string[];
  }>({
    zh: ({ command, name, suggestion, resultFormats }) =>
      `${command} 的 --format 没有“${name}”${suggestion || `，可以写 ${resultFormats.join('、')}`}`,
    en: ({ command, name, suggestion, resultFormats }) =>
      `${command} has no format "${name}"${suggestion || `; the formats are ${resultFormats.join(', ')}`}`,
  }),
  messageAndHint: phrase<{ message: string; hint: string }>({
    zh: ({ message, hint }) => `${message}。${hint}`,
    en: ({ message, hint }) => `${message}; ${hint}`,
  }),
  verboseShowsMore: { zh: '加上 -v，逐处显示上下文\n', en: '-v shows each with the lines around it\n' },
  more: phrase<{ count: number }>({
    zh: ({ count }) => `…… 另有 ${count} 处`,
    en: ({ count }) => `… and ${count} more`,
  }),
  moreOfRule: phrase<{ code: string; file: string; count: number }>({
    zh: ({ code, file, count }) => `${file} 另有 ${count} 处 [${code}] 没有列出；report check -v 全部列出\n`,
    en: ({ code, file, count }) =>
      `${file}: ${count} more of [${code}] are not listed; report check -v lists them all\n`,
  }),
  languageTag: { zh: 'zh-CN', en: 'en-US' },
  explained: phrase<{ code: string }>({
    zh: ({ code }) => `说明见 report explain ${code}`,
    en: ({ code }) => `report explain ${code} says more`,
  }),
  fixable: phrase<{ fixable: number }>({
    zh: ({ fixable }) => `其中 ${fixable} 处可以用 --fix 自动改正`,
    en: ({ fixable }) => `--fix can put ${fixable} of them right`,
  }),
  accepted: phrase<{ accepted: number }>({
    zh: ({ accepted }) => `另有 ${accepted} 处已记入基线`,
    en: ({ accepted }) => `${accepted} more ${accepted === 1 ? 'is' : 'are'} in the baseline`,
  }),
  refusedUnderStrict: { zh: '按 --strict 不予通过', en: 'refused under --strict' },
  tooManyWarnings: {
    zh: '警告多于 --max-warnings 所允许的，不予通过',
    en: 'more warnings than --max-warnings allows',
  },
  places: phrase<{ count: number }>({
    zh: ({ count }) => `，${count} 处`,
    en: ({ count }) => `, ${count} places`,
  }),
  files: phrase<{ files: number; unread: number }>({
    zh: ({ files, unread }) => `${files} 个文件${unread > 0 ? `（${unread} 个无法读取）` : ''}`,
    en: ({ files, unread }) =>
      `${files} file${files === 1 ? '' : 's'}${unread > 0 ? ` (${unread} could not be read)` : ''}`,
  }),
  errors: phrase<{ count: number }>({
    zh: ({ count }) => `${count} 个错误`,
    en: ({ count }) => `${count} error${count === 1 ? '' : 's'}`,
  }),
  warnings: phrase<{ count: number }>({
    zh: ({ count }) => `${count} 个警告`,
    en: ({ count }) => `${count} warning${count === 1 ? '' : 's'}`,
  }),
  infos: phrase<{ count: number }>({
    zh: ({ count }) => `${count} 条说明`,
    en: ({ count }) => `${count} info${count === 1 ? '' : 's'}`,
  }),
});
