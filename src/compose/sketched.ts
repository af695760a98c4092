import type { Passage } from '../model/passage.ts';
import type { CompiledDocument } from '../template/compiled.ts';
import { sketchesOf } from '../template/run/sketch.ts';
import { prune } from './prune.ts';
import { TracedReading } from './traced.ts';

/**
 * The texts that a document's templates could write, without any data: several times over, each time with other
 * conditions holding. Where a value would stand is U+FFFC.
 */
export function sketchedPassages(document: CompiledDocument): (readonly Passage[])[] {
  return sketchesOf(document).map(({ trace, title, markdown }) => {
    const reading = new TracedReading(trace);
    reading.title(title);
    return reading.passagesOf(markdown.flatMap((it) => prune(reading.blocks(it))));
  });
}
