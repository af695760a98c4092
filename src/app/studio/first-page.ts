import { unitToDraw } from '../../core/check/unit-to-draw.ts';
import { compose } from '../../core/compose/compose.ts';
import { DRAFT_WATERMARK } from '../../core/compose/draft-watermark.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import { documentPages } from '../../core/layout/drawn/pages-of.ts';
import { pageDrawing } from '../../core/layout/svg/svg.ts';
import { composedByBuiltIn } from '../../core/produce/built-in.ts';
import { read } from '../../core/read/read.ts';
import { WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';
import type { FirstPage, GivenFile } from './given.ts';

/**
 * Draws the first page that the studio shows of a file, so that it stands in the page before anything of it has run.
 *
 * @returns undefined if errors keep it from being drawn
 */
export function firstPage({ name, text, attachments }: GivenFile): FirstPage | undefined {
  const { source } = read(name, new TextEncoder().encode(text), unitKeys);
  const it = source && unitToDraw(source, [WHOLE_FILE], true);
  if (!it) return undefined;
  const { unit, isDraft } = it;
  const watermark = isDraft ? DRAFT_WATERMARK : undefined;
  const { subject } = composedByBuiltIn(
    unit,
    WHOLE_FILE,
    new Map(Object.entries(attachments)),
    (of, kind, materials) => compose(of, kind, { ...materials, watermark }),
  );
  if (!('document' in subject)) return undefined;
  const pages = documentPages(subject.document, subject.style);
  return {
    svg: pageDrawing(pages, subject.style)(0),
    sizes: pages.pages.map(({ width, height }) => [width, height]),
    isDraft,
  };
}
