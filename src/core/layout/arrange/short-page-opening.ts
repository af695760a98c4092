import { finding } from '../../diagnostics/finding.ts';
import type { Document } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Style } from '../../generated/style.ts';
import type { Finding, Location } from '../../model/diagnostic.ts';
import { numberedDocument } from '../numbering/numbered-document.ts';
import { paginate } from '../pages/paginate.ts';
import { bodyOf } from './body.ts';
import { documentFlow } from './document.ts';
import { charactersOf, endsInFew, fewAtTheEnd } from './few-at-the-end.ts';

/**
 * Finds pages that begin with the last one or two characters of a paragraph. Paragraphs that end so keep two lines
 * together, except the first one of the text, which must begin on the first page whatever room that has, and one that
 * is split between the first page and that of the signature. Pages are calculated only if one of these can reach the
 * foot of a page.
 *
 * @param at gives the place of a paragraph in the unit's file
 */
export function shortPageOpenings(
  document: Document,
  style: Style,
  at: (paragraph: string) => Location,
): Finding[] {
  if (!opensInFew(document, style)) return [];
  const { pages } = paginate(documentFlow(document, style), style);
  return pages.flatMap(({ number, goesOn }): Finding[] => {
    if (!goesOn || goesOn.from < goesOn.lines.length - 1 || !endsInFew(goesOn.lines)) return [];
    const line = (goesOn.lines.at(-1) as string).trim();
    const opening = [...goesOn.lines.join('').trim()].slice(0, OPENING).join('');
    const count = [...charactersOf(line)].length;
    return [finding('short-page-opening', at(goesOn.lines.join('')), { page: number, line, opening, count })];
  });
}

/** Whether the first paragraph of the text ends in a line of one or two characters. */
function opensInFew(document: Document, style: Style): boolean {
  const { body } = numberedDocument(document, style.numbering);
  const first = body.find(({ type }) => type !== 'heading');
  if (first?.type !== 'paragraph') return false;
  const [paragraph] = bodyOf([first], style, { firstBookmark: 1, keptBelow: undefined, isOpening: true });
  const text = first.label + plainText([...(first.runIn ?? []), ...first.children]);
  return paragraph?.type === 'paragraph' && fewAtTheEnd(style, 'upright')(paragraph, text);
}

/** How many characters of a paragraph the message quotes. */
const OPENING = 12;
