import { entry } from '../../../wording/entry.ts';

export const words = entry<{ marker: string; note: string }>({
  severity: 'warning',
  zh: {
    message: ({ note }) => (note === '' ? '注释说这里待人核对' : `注释说这里待人核对：${note}`),
    hint: ({ marker }) => `核对好以后，删去这条“${marker}”注释`,
  },
  en: {
    message: ({ note }) =>
      note === '' ? 'a comment asks for a check here' : `a comment asks for a check here: ${note}`,
    hint: ({ marker }) => `check it, then take out the comment that begins with "${marker}"`,
  },
});
