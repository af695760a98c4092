import { check } from '../../check/check.ts';
import { unitKeys } from '../../generated/keys.ts';
import type { Unit } from '../../generated/unit.ts';
import { type CheckedFile, checkedFile } from './checked-file.ts';

/** A unit's file, read and checked. */
export function checkedUnit(file: string): Promise<CheckedFile<Unit>> {
  return checkedFile(file, unitKeys, (source) => {
    const { unit, findings } = check(source);
    return { data: unit, findings };
  });
}
