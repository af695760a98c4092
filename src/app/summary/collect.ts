import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { formAlone } from '../../core/check/form-alone.ts';
import { Collection, type CollectedUnits as InFiles } from '../../core/cycle/summary/collection.ts';
import type { Contribution } from '../../core/cycle/summary/contribution.ts';
import type { Roster } from '../../core/generated/roster.ts';
import { byCodePoint } from '../../core/model/by-code-point.ts';
import type { Path } from '../../core/model/source.ts';
import { collectGarbage } from '../files/collect-garbage.ts';
import { findFiles, STDIN } from '../files/find-files.ts';
import { readStdin } from '../files/stdin.ts';
import { type FindingsInTexts, textsOf } from '../files/texts.ts';
import type { DocumentSelection } from '../job/document-selection.ts';
import { checkedUnit } from '../job/unit.ts';
import { LatePlaces } from './late-places.ts';

/** What was collected from all files. */
export interface CollectedUnits extends InFiles {
  /** The files that were looked at. */
  readonly files: readonly string[];
}

/**
 * Reads units' files one after another and keeps what each adds to a summary. A file is left out if it has errors, is
 * of another year, or repeats a unit and year; the rest goes on.
 *
 * @param named files, folders, patterns, and `-` for the standard input
 * @param roster the units that are to report
 * @param rosterFile the roster's own file, which is skipped if a folder also contains it
 * @yields the findings in each file before the next is read, then those between files, and at the end what was
 * collected
 */
export async function* collect(
  named: readonly string[],
  roster: Roster | undefined,
  rosterFile: string | undefined,
  stdin: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<FindingsInTexts | CollectedUnits> {
  const collection = new Collection(roster, hashOf);
  const files: string[] = [];
  for (const it of await findFiles(named)) {
    if ('file' in it) {
      if (rosterFile === undefined || resolve(it.file) !== resolve(rosterFile)) files.push(it.file);
    } else {
      yield { findings: [it.finding], texts: new Map() };
      collection.add(it.finding.file, { opened: false, findings: [it.finding] });
    }
  }
  // Of two files of the same unit the first counts. Sorting makes that independent of the command line.
  files.sort((one, other) => byCodePoint(resolve(one), resolve(other)));
  const places = new LatePlaces();
  const placeIn = ({ file }: Contribution, path: Path) => places.at(file, path);
  for (const file of files) {
    collectGarbage();
    const readResult = file === STDIN ? { bytes: await readStdin(stdin()) } : undefined;
    const { opened, source, data, findings, text } = await checkedUnit(
      file,
      NO_DOCUMENT,
      formAlone,
      readResult,
    );
    const errors = collection.add(file, { opened, data: source?.data, unit: data, findings, text });
    if (errors) yield { findings: errors, texts: textsOf([file, text]) };
    else if (file === STDIN && source) places.keep(file, source);
  }
  const { collected, setAside, standing } = collection.close(placeIn);
  for (const why of setAside) yield* places.placed([why]);
  if (collected.year !== undefined) yield* places.placed(standing);
  yield { ...collected, files };
}

/** There may be thousands of files. */
const hashOf = (content: string): string => createHash('sha256').update(content).digest('base64');

/** A summary makes no single document, so nothing is required that only one document needs. */
const NO_DOCUMENT: DocumentSelection = { products: [], all: false };
