import { entry } from '../../entry.ts';

export const sentencesWords = {
  'contradictory-negation': entry<{ verb: string; denied: string }>({
    severity: 'warning',
    zh: {
      message: ({ verb, denied }) => `“${verb}”后面又说“${denied}”，意思反了`,
      hint: ({ verb, denied }) => `“${verb}”已经是否定的意思，“${denied}”里的否定去掉`,
    },
    en: {
      message: ({ verb, denied }) =>
        `"${verb}" and "${denied}" deny each other: the sentence says the reverse`,
      hint: ({ verb, denied }) => `"${verb}" denies already: take the denial out of "${denied}"`,
    },
  }),
  'missing-subject': entry<{ by: string; makes: string }>({
    severity: 'info',
    zh: {
      message: ({ by, makes }) => `“${by}……，${makes}……”没有主语`,
      hint: ({ by, makes }) => `删去“${by}”或者“${makes}”，或者在前面写明是谁`,
    },
    en: {
      message: ({ by, makes }) => `"${by}……，${makes}……" leaves the sentence without a subject`,
      hint: ({ by, makes }) => `take out "${by}" or "${makes}", or say who did it`,
    },
  }),
  'missing-word': entry<{ written: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `“${written}”后面缺了词，话没有说完`,
      hint: () => '补上漏掉的词或者数；多出来的，删去',
    },
    en: {
      message: ({ written }) => `a word is missing behind "${written}"`,
      hint: () => 'add the word or the figure that was dropped, or take this out',
    },
  }),
};
