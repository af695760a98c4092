import { check, unitOf } from '../../core/check/check.ts';
import type { Unit } from '../../core/generated/unit.ts';
import type { Source } from '../../core/model/source.ts';
import { defaultSettings } from '../../core/rules/settings/settings.ts';
import { documentsIn } from '../../core/unit/documents-in.ts';
import type { DocumentKind } from '../../core/unit/kinds/kinds.ts';
import type { Task } from './protocol.ts';
import { readText } from './values.ts';

/** The unit of a text, where nothing keeps it from being drawn. */
export interface Drawable {
  readonly unit: Unit;
  /** Whether something is open in it that a draft may leave open. */
  readonly isDraft: boolean;
}

/** The unit of a text where it can be drawn; much sooner than all findings. */
export function drawable(task: Task): Drawable | undefined {
  const { source } = readText(task.text, task.file);
  if (!source) return undefined;
  const kinds = kindsOf(task, source);
  const unit = unitOf(source, kinds);
  if (unit || !task.takesDraft) return unit && { unit, isDraft: false };
  const draft = check(source, kinds, DRAFT_SETTINGS).unit;
  return draft && { unit: draft, isDraft: true };
}

const DRAFT_SETTINGS = { ...defaultSettings, draft: true };

/** The documents that a task is about. */
export const kindsOf = ({ product }: Task, { data }: Source): readonly DocumentKind[] =>
  product === 'volume' ? documentsIn(data) : [product];
