import type { MarkupFault } from '../model/markup-fault.ts';
import type { Passage } from '../model/passage.ts';
import type { CompiledDocument } from '../template/compiled.ts';
import { sketchesOf } from '../template/run/sketch.ts';
import { prune } from './prune.ts';
import { TracedReading } from './traced.ts';

/** What a document's templates could write under certain conditions. */
export interface SketchResult {
  readonly passages: readonly Passage[];
  readonly markup: readonly MarkupFault[];
}

/**
 * What a document's templates could write, found without data: several times, each with other conditions true. U+FFFC
 * stands for values.
 */
export function sketched(document: CompiledDocument): SketchResult[] {
  return sketchesOf(document).map(({ trace, title, markdown }) => {
    const reading = new TracedReading(trace);
    reading.title(title);
    const passages = reading.passagesOf(markdown.flatMap((it) => prune(reading.blocks(it))));
    return { passages, markup: reading.markup };
  });
}
