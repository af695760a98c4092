import {
  CHINESE_PRODUCTS,
  type DocumentSelection,
  PRODUCTS,
  type Product,
} from '../../app/job/document-selection.ts';
import { WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { documentWords } from '../words/documents.ts';

/** The names for every document that the file has something for. */
const ALL = ['all', '全部'] as const;

/** The accepted names of documents. */
const NAMES: ReadonlyMap<string, Product | 'all'> = new Map([
  ...CHINESE_PRODUCTS.flatMap(([kind, zh]) => [[kind, kind] as const, [zh, kind] as const]),
  ...ALL.map((it) => [it, 'all'] as const),
]);

/** The values of `--document` in one language; the first is the default. */
export const documentNames = (language: Language): readonly string[] => [
  ...CHINESE_PRODUCTS.map(([en, zh]) => ({ zh, en })[language]),
  { zh: ALL[1], en: ALL[0] }[language],
];

/**
 * The documents to build, from the values of `--document`.
 *
 * @param values each may be several names, in English or Chinese, separated by commas; none means the situation report
 * @throws UsageProblem for an unknown name
 */
export function documentSelection(values: readonly string[], language: Language): DocumentSelection {
  const names = values.flatMap((it) => it.split(/[,，、]/)).map((it) => it.trim().toLowerCase());
  const found = names.map((name) => NAMES.get(name) ?? unknown(name, language));
  const products = new Set(found.filter((it) => it !== 'all'));
  return {
    products: values.length === 0 ? [WHOLE_FILE] : PRODUCTS.filter((it) => products.has(it)),
    all: found.includes('all'),
  };
}

/**
 * The document that a command line names, in English or Chinese.
 *
 * @throws UsageProblem for an unknown name
 */
export function documentNamed(name: string, language: Language): Product {
  const found = NAMES.get(name.trim().toLowerCase());
  return found === undefined || found === 'all' ? unknown(name, language, false) : found;
}

/** @param hasAll whether `all` is allowed */
function unknown(name: string, language: Language, hasAll = true): never {
  const names = [...NAMES].filter(([, it]) => hasAll || it !== 'all').map(([it]) => it);
  const suggestion = didYouMean(name, names, language);
  throw new UsageProblem(
    inLanguage(documentWords, language).documentUnknown({
      name,
      suggestion,
      documents: documentNames(language).slice(0, hasAll ? undefined : -1),
    }),
  );
}
