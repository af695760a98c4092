import { check } from '../../check/check.ts';
import { defaultSettings, type Settings } from '../../check/settings/settings.ts';
import { unitKeys } from '../../generated/keys.ts';
import type { Unit } from '../../generated/unit.ts';
import type { Asked } from '../build/documents.ts';
import { type Plan, planOf } from '../build/plan.ts';
import { type CheckedFile, checkedFile } from './checked-file.ts';
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
  let plan: Plan | undefined;
  const checked = await checkedFile(
    file,
    unitKeys,
    (source) => {
      plan = planOf(asked, source.data);
      const { unit, findings } = check(source, plan.kinds, settings);
      return { data: unit, findings };
    },
    reading,
  );
  return { ...checked, ...(plan && { plan }) };
}
