import type { Language } from '../../core/wording/language.ts';
import type { CompletionValues, Word } from '../program/completes.ts';

/** Words that need no explanation. */
export const plainWords = (...words: readonly string[]): CompletionValues => ({
  words: async () => words.map((it) => [it, '']),
});

/** A template pack: a folder, or the name of a built-in pack. */
export const PACKS: CompletionValues = {
  path: 'folders',
  async words() {
    const { documents } = await import('../../core/template/generated/packs.js');
    const { BASE_PACK } = await import('../../core/model/base-pack.ts');
    const names = new Set([BASE_PACK, ...Object.values(documents).map(({ pack }) => pack)]);
    return [...names].map((it): Word => [it, '']);
  },
};

/** Codes of findings, each with the title of its page. */
export const CODES: CompletionValues = { words: codesIn('all'), isList: true };

/** Codes of rules only. */
export const RULES: CompletionValues = { words: codesIn('rules'), isList: true };

/** The values of `--document`, in both languages. */
export const DOCUMENTS: CompletionValues = {
  isList: true,
  async words(language) {
    const { CHINESE_PRODUCTS } = await import('../../app/job/document-selection.ts');
    const kinds: (readonly [string, string])[] = [...CHINESE_PRODUCTS, ['all', '全部']];
    const inChinese = kinds.map(([en, zh]): Word => [zh, en]);
    const inEnglish = kinds.map(([en, zh]): Word => [en, zh]);
    return { zh: [...inChinese, ...inEnglish], en: [...inEnglish, ...inChinese] }[language];
  },
};

function codesIn(which: 'all' | 'rules') {
  return async (language: Language): Promise<readonly Word[]> => {
    const { catalogue } = await import('../../core/diagnostics/catalogue.ts');
    const { ruleWords } = await import('../../core/diagnostics/words/rules.ts');
    const { pageOf, titlesOf } = await import('../../app/reference/page.ts');
    return Object.keys(which === 'all' ? catalogue : ruleWords).map(
      (code): Word => [code, titlesOf(pageOf(code))[language]],
    );
  };
}
