import type { Language } from '../../core/wording/language.ts';
import { packageText } from '../package/files.ts';

/** The page of a code: `docs/diagnostics/<code>.md`, which ships with the package. */
export interface CodePage {
  /** The meaning of the code, in a few words of Chinese. */
  readonly title: string;
  /** The Markdown under each heading. */
  readonly sections: ReadonlyMap<string, string>;
}

/** The note that a rule's page is a generated copy; users need not see it. */
const GENERATED = /\n<!-- Generated .* -->\n$/;

/** @param code a code of the catalogue; each has a page */
export function pageOf(code: string): CodePage {
  const text = packageText(`docs/diagnostics/${code}.md`).replace(GENERATED, '');
  const [head = '', ...sections] = text.split(/^## /m);
  const title = head.split('\n')[2] ?? '';
  return {
    title,
    sections: new Map(
      sections.map((it) => {
        const end = it.indexOf('\n');
        return [it.slice(0, end), it.slice(end + 1).trim()];
      }),
    ),
  };
}

/** The meaning of a page's code, in one sentence of each language. */
export const titlesOf = (page: CodePage): Readonly<Record<Language, string>> => ({
  zh: page.title,
  en: englishTitle(page),
});
/** The first sentence of a page's English section, without the severity in front and the full stop. */
function englishTitle({ sections }: CodePage): string {
  const english = sections.get('English')?.replace(/\s+/g, ' ') ?? '';
  const [first = ''] = english.split(/(?<=\.)\s/);
  const title = first.replace(/^(An error|A warning|An info|A note): /, '').replace(/\.$/, '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Whether the page says that `report check --fix` can mend findings of the code. */
export const isFixable = ({ sections }: CodePage): boolean =>
  sections.get('说明')?.includes('可以自动改正') ?? false;
