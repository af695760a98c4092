import type { Language } from '../diagnostics/language.ts';
import { packageText } from './package.ts';

/** What a schema may say of a key in Chinese, beside its English words. */
interface Bilingual {
  readonly title?: string;
  readonly 'x-zh'?: { readonly key?: string; readonly title?: string; readonly description?: string };
}

/**
 * The JSON Schema that an editor completes and explains English keys by, with its words in the reader's language.
 *
 * @param name of the file that it is for
 */
export function editorSchema(name: 'unit' | 'style', language: Language): string {
  const text = packageText(`schemas/${name}.schema.json`);
  if (language === 'en') return text;
  const translated: unknown = JSON.parse(text, (_, value: unknown) => {
    const { title, 'x-zh': chinese } = (
      typeof value === 'object' && value !== null ? value : {}
    ) as Bilingual;
    if (chinese?.description === undefined) return value;
    return {
      ...(value as object),
      title: chinese.title ?? chinese.key ?? title,
      description: chinese.description,
    };
  });
  return `${JSON.stringify(translated, null, 2)}\n`;
}
