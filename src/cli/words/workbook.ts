import { phrase, phrases } from '../../core/wording/phrase.ts';

export const workbookWords = phrases({
  oldOneKept: phrase<{ name: string }>({
    zh: ({ name }) => `原来的存为 ${name}\n`,
    en: ({ name }) => `the old one is kept as ${name}\n`,
  }),
});
