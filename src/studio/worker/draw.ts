import type { UnitToDraw } from '../../core/check/unit-to-draw.ts';
import { DRAFT_WATERMARK } from '../../core/compose/draft-watermark.ts';
import { composeWithOrigins } from '../../core/compose/traced.ts';
import { documentPages, volumePages } from '../../core/layout/drawn/pages-of.ts';
import { pageDrawing } from '../../core/layout/svg/svg.ts';
import { composedByPacks } from '../making/packs.ts';

import { passagesOn } from './passages.ts';
import type { DrawnPage, DrawnPages, Task } from './protocol.ts';

/** A page as it was told last. */
interface SentPage {
  readonly svg: string;
  /** As text, by which they are compared. */
  readonly passages: string;
}

const NOTHING: SentPage = { svg: '', passages: '' };

/** Draws pages, and remembers them, so that a page that is as it was is not sent again. */
export class Drawing {
  #sent: SentPage[] = [];

  /** The pages of a unit's document, and where its values stand on them: first those in sight, then the others. */
  *pagesOf({ unit, isDraft }: UnitToDraw, task: Task): Generator<DrawnPages> {
    const { version, product, attachments } = task;
    if (task.isFresh) this.#sent = [];
    const watermark = isDraft ? DRAFT_WATERMARK : undefined;
    const { subject } = composedByPacks(unit, product, attachments, (of, kind, materials) =>
      composeWithOrigins(of, kind, { ...materials, watermark }),
    );
    const { style } = subject;
    const all =
      'volume' in subject
        ? volumePages(subject.volume, style)
        : 'document' in subject
          ? documentPages(subject.document, style)
          : undefined;
    if (!all) return;
    this.#sent = this.#sent.slice(0, all.pages.length);
    const [first, last] = task.sight;
    const isInSight = (page: number) => page >= first && page <= last;
    const svgOf = pageDrawing(all, style);
    const answerOf = (isTold: (page: number) => boolean): DrawnPages => {
      const passages = passagesOn(all, unit, product, isTold);
      return {
        version,
        isDraft,
        pages: all.pages.map(({ width, height }, page) => ({
          ...{ width, height },
          ...(isTold(page) && this.#news(page, svgOf(page), passages[page] ?? [])),
        })),
      };
    };
    yield answerOf(isInSight);
    if (all.pages.some((_, page) => !isInSight(page))) yield answerOf((page) => !isInSight(page));
  }

  /** What of a page differs from what was told of it. */
  #news(
    page: number,
    svg: string,
    passages: ReturnType<typeof passagesOn>[number],
  ): Pick<DrawnPage, 'svg' | 'passages'> {
    const before = this.#sent[page] ?? NOTHING;
    const now = { svg, passages: JSON.stringify(passages) };
    this.#sent[page] = now;
    return {
      ...(now.svg !== before.svg && { svg }),
      ...(now.passages !== before.passages && { passages }),
    };
  }
}
