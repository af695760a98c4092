import type { OfficialDocument, Unit } from '../../generated/unit.ts';
import { valueAt } from '../../model/value-at.ts';
import { documentPath } from '../../unit/document-path.ts';
import { DOCUMENT_KINDS } from '../../unit/kinds/kinds.ts';

/** A form for the year after, and what it shows of the year before. */
export interface NextYear {
  /** What stands in the cells: what does not change with the year, as the draft has it. */
  readonly data: Partial<Unit>;
  /** What stands beside, row by row. */
  readonly lastYear: Partial<Unit>;
}

/**
 * Parts next year's draft into what stays, and what was said of the year that is over: nobody is to hand in last year's
 * doings as this year's because they were there already.
 *
 * @param draft the data of next year's draft, in which counts of the year that is over are empty
 * @param unit the year that is over
 */
export function nextYear(draft: Unit, unit: Unit): NextYear {
  const data = structuredClone(draft) as Unit;
  delete data.overview;
  delete data.nextYear;
  if (data.study) delete data.study.topics;
  for (const kind of DOCUMENT_KINDS) {
    const document = valueAt(data, documentPath(kind)) as OfficialDocument | undefined;
    for (const key of ['number', 'date', 'printedOn'] as const) delete document?.[key];
  }
  for (const it of data.work ?? []) delete it.measures;
  for (const it of data.carriedOver ?? []) {
    delete it.status;
    delete it.progress;
  }
  // Figures have a key of their own for last year's; problems and measures are carried over, or done.
  const { figures: _, problems: __, rectifications: ___, carriedOver: ____, ...rest } = unit;
  const lastYear: Partial<Unit> = {
    ...rest,
    ...(draft.carriedOver && { carriedOver: structuredClone(draft.carriedOver) }),
    ...(unit.work && { work: unit.work.map(({ figures, ...it }) => it) }),
  };
  return { data, lastYear };
}
