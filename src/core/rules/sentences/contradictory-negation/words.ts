import { entry } from '../../../wording/entry.ts';

export const words = entry<{ verb: string; denied: string }>({
  severity: 'warning',
  zh: {
    message: ({ verb, denied }) => `“${verb}”后面又说“${denied}”，意思反了`,
    hint: ({ verb, denied }) => `“${verb}”已经是否定的意思，“${denied}”里的否定去掉`,
  },
  en: {
    message: ({ verb, denied }) => `"${verb}" and "${denied}" deny each other: the sentence says the reverse`,
    hint: ({ verb, denied }) => `"${verb}" denies already: take the denial out of "${denied}"`,
  },
});
