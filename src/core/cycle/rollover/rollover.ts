import { inLines } from '../../edit/in-lines.ts';
import { withoutAliases } from '../../edit/without-aliases.ts';
import { unitKeys } from '../../generated/keys.ts';
import type { Unit } from '../../generated/unit.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Source } from '../../model/source.ts';
import { read } from '../../read/read.ts';
import { draftText, REVIEW } from './draft-text.ts';
import { nextData } from './next-data.ts';
import { rollCounts } from './parts/counts.ts';
import { rollDocuments } from './parts/documents.ts';
import { rollFigures } from './parts/figures.ts';
import { rollMeasures } from './parts/measures.ts';
import { rollSystems } from './parts/systems.ts';
import { reviewTexts } from './parts/texts.ts';
import { DraftPlan } from './plan.ts';
import { readBack } from './read-back.ts';
import { isAffected } from './touched.ts';

/** A draft of next year's file. */
export interface Draft {
  readonly text: string;
  /** The year of the draft. */
  readonly year: number;
  /** How many places a person has to check. */
  readonly reviews: number;
  /** Why the text must not be written: it differs from what it should say. */
  readonly failure?: Finding | undefined;
}

/**
 * Makes next year's draft from this year's file. Year and dates move on, measures that are not completed are carried
 * over, counts become last year's, and every place that a person has to check is marked by a comment. Everything else
 * keeps its form, comments and order.
 *
 * A plan of the changes is made first, and applied to the data and to the text separately. Then the text is read back
 * and compared with the data.
 *
 * @param original a file without errors
 * @param from the file's name, for the comment at the beginning
 */
export function rollover(original: Source, from: string): Draft {
  const unit = original.data as Unit;
  const year = unit.year + 1;
  const plan = planOf(unit);
  const source = readyFor(original, plan);
  const head = `${year}年度草稿，由${from}结转。标有“待核”的地方逐一核对，改好后删去注释。`;
  const text = draftText(source, plan, head);
  const failure = readBack(text, nextData(unit, plan), plan, original);
  return { text, year, reviews: text.split(`# ${REVIEW}`).length - 1, failure };
}

/** Plans the changes to a unit's data. */
function planOf(unit: Unit): DraftPlan {
  const plan = new DraftPlan();
  plan.set(['year'], unit.year + 1);
  rollDocuments(plan, unit);
  rollSystems(plan, unit);
  rollCounts(plan, unit);
  const completed = rollMeasures(plan, unit);
  rollFigures(plan, unit, completed);
  reviewTexts(plan, unit);
  return plan;
}

/** The lists whose entries are added, removed or marked one by one. */
const LISTS: ReadonlySet<string> = new Set(['figures', 'carriedOver', 'work', 'channels', 'coverage']);

/** Rewrites the file so that entries can be changed line by line, and no alias refers to what is removed. */
function readyFor(original: Source, plan: DraftPlan): Source {
  const text = inLines(
    withoutAliases(original.text, (alias, target) => isAffected(plan, alias, target)),
    LISTS,
  );
  if (text === original.text) return original;
  return read(original.file, new TextEncoder().encode(text), unitKeys).source ?? original;
}
