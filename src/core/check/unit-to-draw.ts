import type { Unit } from '../generated/unit.ts';
import type { Source } from '../model/source.ts';
import { defaultSettings } from '../rules/settings/settings.ts';
import type { DocumentKind } from '../unit/kinds/kinds.ts';
import { check, unitOf } from './check.ts';

/** The unit of a file, where nothing keeps it from being drawn. */
export interface UnitToDraw {
  readonly unit: Unit;
  /** Whether something is open in it that a draft may leave open. */
  readonly isDraft: boolean;
}

/**
 * The unit of a file where it can be drawn; much sooner than all findings.
 *
 * @param takesDraft whether it is drawn too where only something is open that a draft may leave open
 */
export function unitToDraw(
  source: Source,
  documents: readonly DocumentKind[],
  takesDraft: boolean,
): UnitToDraw | undefined {
  const unit = unitOf(source, documents);
  if (unit || !takesDraft) return unit && { unit, isDraft: false };
  const draft = check(source, documents, DRAFT_SETTINGS).unit;
  return draft && { unit: draft, isDraft: true };
}

const DRAFT_SETTINGS = { ...defaultSettings, draft: true };
