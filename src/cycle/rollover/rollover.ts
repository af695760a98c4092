import { inLines } from '../../edit/in-lines.ts';
import { unitKeys } from '../../generated/keys.ts';
import type { Unit } from '../../generated/unit.ts';
import type { Source } from '../../model/source.ts';
import { read } from '../../read/read.ts';
import { DraftText, REVIEW } from './draft-text.ts';
import { rollCounts } from './parts/counts.ts';
import { rollDocument } from './parts/document.ts';
import { rollFigures } from './parts/figures.ts';
import { rollMeasures } from './parts/measures.ts';
import { rollSystems } from './parts/systems.ts';
import { reviewTexts } from './parts/texts.ts';

/** A file as next year's draft. */
export interface Draft {
  readonly text: string;
  /** The year that it is for. */
  readonly year: number;
  /** How many places a person has to look at. */
  readonly reviews: number;
}

/**
 * Makes next year's draft of this year's file. Year and dates move on, measures that are not completed are carried over,
 * counts become last year's, and each place that a person has to look at is marked by a comment. Whatever needs no change
 * keeps its form, comments and order.
 *
 * @param given a file without errors
 * @param from its name, for the comment at the head
 */
export function rollover(given: Source, from: string): Draft {
  const source = lineByLine(given);
  const unit = source.data as Unit;
  const year = unit.year + 1;
  const draft = new DraftText(source);
  draft.addAtStart(`# ${year}年度草稿，由${from}结转。标有“待核”的地方逐一核对，改好后删去注释。`);
  draft.replace(['year'], String(year));
  rollDocument(draft, unit);
  rollSystems(draft, unit);
  rollCounts(draft, unit);
  const completed = rollMeasures(draft, unit);
  rollFigures(draft, unit, completed);
  reviewTexts(draft, unit);
  const text = draft.toString();
  return { text, year, reviews: text.split(`# ${REVIEW}`).length - 1 };
}

/** The lists whose entries come and go when the year does. */
const LISTS: ReadonlySet<string> = new Set(['figures', 'problems', 'rectifications', 'carriedOver']);

/** The file in a form that can be added to line by line. */
function lineByLine(given: Source): Source {
  const text = inLines(given.text, LISTS);
  if (text === given.text) return given;
  return read(given.file, new TextEncoder().encode(text), unitKeys).source ?? given;
}
