import type { OfficialDocument, Unit } from '../../generated/unit.ts';
import { valueAt } from '../../model/value-at.ts';
import { documentPath } from '../../unit/document-path.ts';
import { DOCUMENT_KINDS } from '../../unit/kinds/kinds.ts';

/** The data of a form for the next year. */
export interface NextYear {
  /** The cells to fill in: what does not change with the year, as in the draft. */
  readonly data: Partial<Unit>;
  /** The data of the past year to show beside them, row by row. */
  readonly lastYear: Partial<Unit>;
}

/**
 * Separates next year's draft into what stays and what was said about the past year, so that nobody hands in last
 * year's work as this year's because it was already filled in.
 *
 * @param draft the data of next year's draft, with empty counts
 * @param unit the data of the past year
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
  // Figures have a key for last year's value; problems and measures are carried over or completed.
  const { figures: _, problems: __, rectifications: ___, carriedOver: ____, ...rest } = unit;
  const lastYear: Partial<Unit> = {
    ...rest,
    ...(draft.carriedOver && { carriedOver: structuredClone(draft.carriedOver) }),
    ...(unit.work && { work: unit.work.map(({ figures, ...it }) => it) }),
  };
  return { data, lastYear };
}
