import type { RootContent } from 'mdast';
import type { Unit } from '../generated/unit.ts';
import type { Block, Document, Part, Volume } from '../model/document.ts';
import type { MarkupFault } from '../model/markup-fault.ts';
import type { Passage } from '../model/passage.ts';
import { Trace } from '../template/run/trace.ts';
import type { DocumentKind } from '../unit/kinds/kinds.ts';
import { composeBy, type Materials } from './compose.ts';
import { blocksOf, type Note } from './markdown/blocks.ts';
import { drawable } from './markdown/drawable.ts';
import { markupFaults } from './markdown/faults.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { type Made, passagesOf, plainPassage } from './markdown/passages.ts';
import type { Reading } from './reading.ts';
import { composeVolumeBy } from './volume.ts';

/** What was composed, and its texts, each with where it comes from. */
export interface Composed<T> {
  readonly composed: T;
  readonly passages: readonly Passage[];
  /** What its templates wrote that cannot be drawn, or is printed as it stands. */
  readonly markup: readonly MarkupFault[];
}

/**
 * Composes a document as `compose` does, and says of each character that its templates printed where it comes from. The
 * files of attachments are no part of it: `attachmentPassages` reads those.
 *
 * @throws TemplateFailure
 */
export function composeTraced(
  given: Unit,
  kind: DocumentKind,
  materials: Materials = {},
): Composed<Document> {
  const reading = new TracedReading();
  const document = composeBy(reading, given, kind, materials);
  const attached = document.attachments.flatMap(({ body = [] }) => body);
  return {
    composed: document,
    passages: reading.passagesOf([...document.body, ...attached]),
    markup: reading.markup,
  };
}

/**
 * Composes a volume as `composeVolume` does, and says the same of its title and its cover.
 *
 * @throws TemplateFailure
 */
export function composeVolumeTraced(
  given: Unit,
  parts: readonly Part[],
  materials: Materials = {},
): Composed<Volume> {
  const reading = new TracedReading();
  const volume = composeVolumeBy(reading, given, parts, materials);
  return { composed: volume, passages: reading.passagesOf(volume.cover), markup: reading.markup };
}

/** Takes out the marks of a trace, and keeps what they say of the blocks. */
export class TracedReading implements Reading {
  readonly trace: Trace;
  /** Markup that cannot be drawn, or is printed as it stands. */
  readonly markup: MarkupFault[] = [];
  readonly #titles: Passage[] = [];
  readonly #made = new Map<object, Made[]>();

  constructor(trace = new Trace()) {
    this.trace = trace;
  }

  title(written: string): string {
    const traced = this.trace.read(written);
    if (traced.text !== '') this.#titles.push(plainPassage(traced, 'heading'));
    return traced.text;
  }

  blocks(markdown: string): Block[] {
    const from = this.trace.read(markdown);
    const root = parseMarkdown(from.text);
    this.markup.push(...markupFaults(root, from));
    const note: Note = (printed, nodes) => {
      this.#made.set(printed, [...(this.#made.get(printed) ?? []), { nodes, from }]);
    };
    const made = (nodes: readonly RootContent[]): Block[] => blocksOf(nodes, note);
    return drawable(made, root.children);
  }

  /** The title and the texts of blocks, as far as they were read here. */
  passagesOf(blocks: readonly Block[]): Passage[] {
    return [...this.#titles, ...passagesOf(blocks, (printed) => this.#made.get(printed) ?? [])];
  }
}
