import { entry } from '../../entry.ts';

export const styleWords = {
  'long-sentence': entry<{ length: number; most: number }>({
    severity: 'info',
    zh: {
      message: ({ length, most }) => `这一句连着${length}个字，超过${most}个字`,
      hint: () => '拆成几句，一句说一件事',
    },
    en: {
      message: ({ length, most }) => `this sentence runs on for ${length} characters, more than ${most}`,
      hint: () => 'make several of it, each of one thing',
    },
  }),
  'empty-phrase': entry<{ phrase: string }>({
    severity: 'info',
    zh: {
      message: ({ phrase }) => `“${phrase}”是套话，没有说出事实`,
      hint: () => '换成做了什么、结果如何的具体说法，有数字的写数字',
    },
    en: {
      message: ({ phrase }) => `"${phrase}" is a set phrase that states no fact`,
      hint: () => 'say what was done and what came of it, with figures where there are any',
    },
  }),
  'long-paragraph': entry<{ length: number; most: number }>({
    severity: 'info',
    zh: {
      message: ({ length, most }) => `从这句起的一段有${length}个字，超过${most}个字`,
      hint: () => '在说完一层意思的地方空一行，分成几段',
    },
    en: {
      message: ({ length, most }) =>
        `the paragraph that begins here has ${length} characters, more than ${most}`,
      hint: () => 'leave a blank line where a thought ends, to make several paragraphs of it',
    },
  }),
  'long-entry': entry<{ length: number; sentences: number; most: number }>({
    severity: 'info',
    zh: {
      message: ({ length, sentences, most }) =>
        `这一条有${length}个字、${sentences}句，超过${most}个字，一条就占了一段`,
      hint: () => '一条写一件事，其余的另列几条',
    },
    en: {
      message: ({ length, sentences, most }) =>
        `this entry fills a paragraph: ${length} characters in ${sentences} sentences, more than ${most}`,
      hint: () => 'write one thing an entry, and give the rest entries of their own',
    },
  }),
};
