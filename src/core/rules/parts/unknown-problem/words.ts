import { entry } from '../../../wording/entry.ts';

export const words = entry<{ id: string; suggestion?: string | undefined; known: readonly string[] }>({
  severity: 'error',
  zh: {
    message: ({ id }, keys) => `整改措施对应的问题“${id}”不在${keys.name('问题', 'problems')}之列`,
    hint: ({ suggestion, known }, keys) => {
      if (suggestion !== undefined) return `是否应为 ${suggestion}？`;
      if (known.length === 0)
        return `先在${keys.name('问题', 'problems')}中写上这个问题和它的${keys.name('编号', 'id')}`;
      return `改为已有的编号：${known.slice(0, MOST_IDS).join('、')}${known.length > MOST_IDS ? ` 等 ${known.length} 个` : ''}`;
    },
  },
  en: {
    message: ({ id }) => `the rectification answers problem "${id}", which is not among the problems`,
    hint: ({ suggestion, known }, keys) => {
      if (suggestion !== undefined) return `did you mean ${suggestion}?`;
      if (known.length === 0)
        return `add the problem under ${keys.name('问题', 'problems')} first, with its ${keys.name('编号', 'id')}`;
      return `name one of the ids in the file: ${known.slice(0, MOST_IDS).join(', ')}${known.length > MOST_IDS ? ` and ${known.length - MOST_IDS} more` : ''}`;
    },
  },
});

/** The most ids that a hint lists; more would hide the sentence. */
const MOST_IDS = 12;
