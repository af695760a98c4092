import { entry } from '../../../wording/entry.ts';

export const words = entry<{ found: string; expected: string; first: string }>({
  severity: 'warning',
  zh: {
    message: ({ found, first }) => `前面用“${first}”起头，这里改用了“${found}”，序次语混用`,
    hint: ({ expected }) => `前后用同一套序次语，这里写作“${expected}”`,
  },
  en: {
    message: ({ found, first }) => `"${found}" goes on from a count that began with "${first}"`,
    hint: ({ expected }) => `keep to one set of words: "${expected}" is due here`,
  },
});
