import type { Root, RootContent } from 'mdast';
import type { Block, Document, Volume, VolumeDocument } from '../document/document.ts';
import type { Unit } from '../generated/unit.ts';
import type { MarkupFault } from '../model/markup-fault.ts';
import type { Passage } from '../model/passage.ts';
import { Trace, type Traced } from '../template/trace.ts';
import type { DocumentKind } from '../unit/kinds/kinds.ts';
import { composeBy, type Materials } from './compose.ts';
import { blocksOf, type Note } from './markdown/blocks.ts';
import { drawable } from './markdown/drawable.ts';
import { markupFaults } from './markdown/faults.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { type InlineSource, passagesOf, plainPassage } from './markdown/passages.ts';
import { plainBlocks } from './markdown/plain-blocks.ts';
import { withOrigins } from './markdown/with-origins.ts';
import type { TemplateReader } from './reading.ts';
import { composeVolumeBy } from './volume.ts';

/** What was composed, and its texts with their origins. */
export interface TracedComposition<T> {
  readonly result: T;
  readonly passages: readonly Passage[];
  /** Markup of its templates that cannot be drawn, or is printed literally. */
  readonly markup: readonly MarkupFault[];
}

/**
 * Composes a document like `compose`, and records where each character that its templates print comes from. The files
 * of attachments are not included: `attachmentPassages` reads them.
 *
 * @throws TemplateFailure
 */
export function composeTraced(
  data: Unit,
  kind: DocumentKind,
  materials: Materials = {},
): TracedComposition<Document> {
  const reading = new TracedReading();
  const document = composeBy(reading, data, kind, materials);
  const attached = document.attachments.flatMap(({ body = [] }) => body);
  return {
    result: document,
    passages: reading.passagesOf([...document.body, ...attached]),
    markup: reading.markup,
  };
}

/**
 * Composes a document like `compose`; the texts of its body and its attachments carry where each of their characters
 * comes from. What stands above and below the body is data, and carries nothing.
 *
 * @throws TemplateFailure
 */
export function composeWithOrigins(unit: Unit, kind: DocumentKind, materials: Materials = {}): Document {
  const reading = new TracedReading(new Trace(), false);
  const document = composeBy(reading, unit, kind, materials);
  return {
    ...document,
    body: reading.withOrigins(document.body),
    attachments: document.attachments.map((it) =>
      it.body ? { ...it, body: reading.withOrigins(it.body) } : it,
    ),
  };
}

/**
 * Composes a volume like `composeVolume`, and records the same for its title and cover.
 *
 * @throws TemplateFailure
 */
export function composeVolumeTraced(
  data: Unit,
  parts: readonly VolumeDocument[],
  materials: Materials = {},
): TracedComposition<Volume> {
  const reading = new TracedReading();
  const volume = composeVolumeBy(reading, data, parts, materials);
  return { result: volume, passages: reading.passagesOf(volume.cover), markup: reading.markup };
}

/** Removes the marks of a trace from the output of templates, and keeps their origins for the passages. */
export class TracedReading implements TemplateReader {
  readonly trace: Trace;
  /** Markup that cannot be drawn, or is printed literally. */
  readonly markup: MarkupFault[] = [];
  readonly #titles: Passage[] = [];
  readonly #sources = new Map<object, InlineSource[]>();

  readonly #findsFaults: boolean;

  /** @param findsFaults whether markup is looked for that cannot be drawn: that takes as long as all else */
  constructor(trace = new Trace(), findsFaults = true) {
    this.trace = trace;
    this.#findsFaults = findsFaults;
  }

  title(written: string): string {
    const traced = this.trace.read(written);
    if (traced.text !== '') this.#titles.push(plainPassage(traced, 'heading'));
    return traced.text;
  }

  blocks(markdown: string): Block[] {
    const from = this.trace.read(markdown);
    const root = this.#findsFaults ? this.#checked(from) : { children: plainBlocks(from.text, true) };
    const note: Note = (printed, nodes) => {
      this.#sources.set(printed, [...(this.#sources.get(printed) ?? []), { nodes, from }]);
    };
    const drawn = (nodes: readonly RootContent[]): Block[] => blocksOf(nodes, note);
    return drawable(drawn, root.children);
  }

  #checked(from: Traced): Root {
    const root = parseMarkdown(from.text);
    for (const it of markupFaults(root, from)) this.markup.push(it);
    return root;
  }

  /** Blocks that were read here, with the origins of their texts. */
  withOrigins(blocks: readonly Block[]): Block[] {
    return withOrigins(blocks, (printed) => this.#sources.get(printed) ?? []);
  }

  /** The passages of the titles and of blocks that were read here. */
  passagesOf(blocks: readonly Block[]): Passage[] {
    return [...this.#titles, ...passagesOf(blocks, (printed) => this.#sources.get(printed) ?? [])];
  }
}
