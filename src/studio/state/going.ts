import type { Path } from '../../core/model/source.ts';
import { view } from './view.ts';

/** A value to show where it is written. */
export interface Target {
  readonly path: Path;
  /** The part of the text that is meant, where it is not the value as a whole. */
  readonly range?: { readonly from: number; readonly to: number };
  /** Words of the value where the cursor is to stand. */
  readonly words?: string;
}

/** Shows a value; false where the view has no place for it. */
type Show = (target: Target) => boolean;

const shows = new Map<'form' | 'text', Show>();

/** Registers how a view shows a value. */
export function showsValues(name: 'form' | 'text', show: Show): void {
  shows.set(name, show);
}

/** Goes to where a value is written: in the form, unless the text is open or the form has no field for it. */
export function goTo(target: Target): void {
  if (view.value !== 'text' && shows.get('form')?.(target)) return;
  shows.get('text')?.(target);
}
