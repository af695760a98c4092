import type { CarriedOver, Person, Rectification, Unit } from '../../generated/unit.ts';
import { isOpen } from '../../unit/measures.ts';

/** A rectification that is not completed, as its unit's file has it. */
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

/** A unit's rectifications that are not completed, in the order of its file, last year's behind this year's. */
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

/** A problem in a cell of a table: its title in front of how it shows, unless that says the title itself. */
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

/** A person in a cell of a table: name and post, or whichever there is. */
const personOf = (person: Person): string =>
  typeof person === 'string'
    ? person.trim()
    : [person.post, person.name].filter((it) => it).join('') || (person.department ?? '');

/** A text in a cell of a table: on one line, without the stop at its end. */
export const clause = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/[。；;，,、]+$/, '');
