import { type UnitToDraw, unitToDraw } from '../../core/check/unit-to-draw.ts';
import type { Source } from '../../core/model/source.ts';
import { documentsIn } from '../../core/unit/documents-in.ts';
import type { DocumentKind } from '../../core/unit/kinds/kinds.ts';
import type { Task } from './protocol.ts';
import { readText } from './values.ts';

/** The unit of a text where it can be drawn; much sooner than all findings. */
export function drawable(task: Task): UnitToDraw | undefined {
  const { source } = readText(task.text, task.file);
  return source && unitToDraw(source, kindsOf(task, source), task.takesDraft);
}

/** The documents that a task is about. */
export const kindsOf = ({ product }: Pick<Task, 'product'>, { data }: Source): readonly DocumentKind[] =>
  product === 'volume' ? documentsIn(data) : [product];
