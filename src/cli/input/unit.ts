import { check } from '../../core/check/check.ts';
import { defaultSettings, type Settings } from '../../core/check/settings/settings.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import type { Unit } from '../../core/generated/unit.ts';
import type { Asked } from '../build/documents.ts';
import { type Plan, planOf } from '../build/plan.ts';
import { type CheckedFile, checkedBytes, checkedFile, type Judge } from './checked-file.ts';
import type { Bytes } from './read-bytes.ts';

/** A unit's file, and what is to be made of it. */
export interface PlannedUnit extends CheckedFile<Unit> {
  /** Absent where the file could not be read. */
  readonly plan?: Plan;
}

/**
 * A unit's file, read and checked.
 *
 * @param asked the documents that are to be made of it
 * @param settings what is set of the rules
 * @param reading the file's bytes, where they come from elsewhere than from the disk
 */
export async function checkedUnit(
  file: string,
  asked: Asked,
  settings: Settings = defaultSettings,
  reading?: Promise<Bytes>,
): Promise<PlannedUnit> {
  const planned: { plan?: Plan } = {};
  const checked = await checkedFile(file, unitKeys, judgeBy(asked, settings, planned), reading);
  return { ...checked, ...planned };
}

/** The same for bytes that are at hand. */
export function unitIn(file: string, bytes: Uint8Array, asked: Asked, settings: Settings): CheckedFile<Unit> {
  return checkedBytes(file, bytes, unitKeys, judgeBy(asked, settings, {}));
}

/** @param planned takes up what is to be made */
function judgeBy(asked: Asked, settings: Settings, planned: { plan?: Plan }): Judge<Unit> {
  return (source) => {
    const plan = planOf(asked, source.data);
    planned.plan = plan;
    const { unit, findings } = check(source, plan.kinds, settings);
    return { data: unit, findings };
  };
}
