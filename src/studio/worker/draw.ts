import { DRAFT_WATERMARK } from '../../core/compose/draft-watermark.ts';
import { composeWithOrigins } from '../../core/compose/traced.ts';
import type { Unit } from '../../core/generated/unit.ts';
import { documentPages, volumePages } from '../../core/layout/drawn/pages-of.ts';
import { pageSvgs } from '../../core/layout/svg/svg.ts';
import { composedByBuiltIn } from '../../core/produce/built-in.ts';
import { passagesOn } from './passages.ts';
import type { DrawnPages, Task } from './protocol.ts';

/** Draws pages, and remembers them, so that a page that is as it was is not sent again. */
export class Drawing {
  #sent: readonly string[] = [];
  #passages: readonly string[] = [];

  /** The pages of a unit's document, and where its values stand on them. */
  async pagesOf(unit: Unit, { version, product, attachments }: Task, isDraft: boolean): Promise<DrawnPages> {
    const watermark = isDraft ? DRAFT_WATERMARK : undefined;
    const { subject } = composedByBuiltIn(unit, product, attachments, (of, kind, materials) =>
      composeWithOrigins(of, kind, { ...materials, watermark }),
    );
    const { style } = subject;
    const pages =
      'volume' in subject
        ? await volumePages(subject.volume, style)
        : 'document' in subject
          ? await documentPages(subject.document, style)
          : undefined;
    if (!pages) return { version, isDraft, pages: [] };
    const svgs = pageSvgs(pages, style);
    const passages = passagesOn(pages, unit, product);
    const sent = { svgs: this.#sent, passages: this.#passages };
    this.#sent = svgs;
    this.#passages = passages.map((it) => JSON.stringify(it));
    return {
      version,
      isDraft,
      pages: pages.pages.map(({ width, height }, index) => {
        const svg = svgs[index] as string;
        return {
          width,
          height,
          ...(svg !== sent.svgs[index] && { svg }),
          ...(this.#passages[index] !== sent.passages[index] && { passages: passages[index] ?? [] }),
        };
      }),
    };
  }
}
