import { entry } from '../../../wording/entry.ts';

export const words = entry<{ line: number; entries: number; alike: number; differing: number }>({
  severity: 'warning',
  zh: {
    message: ({ line, entries, alike, differing }) =>
      `这个列表与第${line}行起的几乎一样：${entries}条中${alike}条相同，${differing}条从这里起略有出入`,
    hint: () => '同一内容的，改成一致的文字；不是同一内容的，照实际重写',
  },
  en: {
    message: ({ line, entries, alike, differing }) =>
      `this list is nearly the one from line ${line} on: of ${entries} entries ${alike} are the same and ${differing}, from here on, differ a little`,
    hint: () => 'word what is the same alike, or write anew what is not',
  },
});
