import { packageText } from '../../app/package/files.ts';

/** The page of a code: `docs/diagnostics/<code>.md`, as the package carries it. */
export interface Page {
  /** What the code means, in a few words of Chinese. */
  readonly title: string;
  /** The Markdown under each heading. */
  readonly sections: ReadonlyMap<string, string>;
}

/** That the page of a rule is a copy, which is no matter of who reads it. */
const GENERATED = /\n<!-- Generated .* -->\n$/;

/** @param code one of the catalogue's, each of which has a page */
export function pageOf(code: string): Page {
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

/** What a page says of itself in one sentence of English: the first of that section, without the severity before it. */
export function englishTitle({ sections }: Page): string {
  const english = sections.get('English')?.replace(/\s+/g, ' ') ?? '';
  const [first = ''] = english.split(/(?<=\.)\s/);
  const title = first.replace(/^(An error|A warning|An info|A note): /, '').replace(/\.$/, '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Whether the page says that findings of the code can be mended by `report check --fix`. */
export const isFixable = ({ sections }: Page): boolean =>
  sections.get('说明')?.includes('可以自动改正') ?? false;
