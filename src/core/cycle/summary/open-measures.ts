import type { CarriedOver, Person, Rectification, Unit } from '../../generated/unit.ts';
import { isOpen } from '../../unit/measures.ts';

/** A rectification that is not completed, as the unit's file gives it. */
export interface OpenMeasure {
  readonly problem: string;
  readonly measure: string;
  readonly responsible?: string;
  readonly department?: string;
  readonly due?: string;
  readonly status?: string;
  readonly progress?: number;
  readonly isCarriedOver: boolean;
}

/** A unit's rectifications that are not completed, in the order of its file; last year's come after this year's. */
export function openMeasuresOf({
  problems = [],
  rectifications = [],
  carriedOver = [],
}: Unit): OpenMeasure[] {
  const descriptions = new Map(problems.map((it) => [String(it.id), problemOf(it)]));
  const answered = (it: Rectification) =>
    it.problems.map((id) => descriptions.get(String(id)) ?? String(id)).join('；');
  return [
    ...rectifications.filter(isOpen).map((it) => openMeasure(it, answered(it), false)),
    ...carriedOver.filter(isOpen).map((it) => openMeasure(it, problemOf(it), true)),
  ];
}

/** A problem as the text of a table cell: the title before the description, unless the description begins with it. */
function problemOf({
  title,
  description,
}: {
  readonly title?: string;
  readonly description: string;
}): string {
  const shown = clause(description);
  const name = title === undefined ? '' : clause(title);
  return name === '' || shown.startsWith(name) ? shown : `${name}：${shown}`;
}

function openMeasure(
  { measure, responsible, department, due, status, progress }: Rectification | CarriedOver,
  problem: string,
  isCarriedOver: boolean,
): OpenMeasure {
  return {
    problem,
    measure: clause(measure),
    ...(responsible !== undefined && { responsible: personOf(responsible) }),
    ...(department !== undefined && { department: department.trim() }),
    ...(due !== undefined && { due }),
    ...(status !== undefined && { status }),
    ...(progress !== undefined && { progress }),
    isCarriedOver,
  };
}

/** A person as the text of a table cell: post and name, else the department. */
const personOf = (person: Person): string =>
  typeof person === 'string'
    ? person.trim()
    : [person.post, person.name].filter((it) => it).join('') || (person.department ?? '');

/** A text for a table cell: on one line, without the punctuation at its end. */
export const clause = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/[。；;，,、]+$/, '');
