import type { Box } from './box.ts';
import type { Setting } from './setting.ts';

/** What each part of a flow was set to last. */
const boxes = new WeakMap<object, { readonly setting: Setting; readonly box: Box }>();

/**
 * A part of a flow as it was set before in the same setting; else as `set` sets it now. Pages of one text are reckoned
 * several times, to find the place of 版记 and to see whether a page begins amiss, and most of it stays what it was.
 */
export function remembered<Kind extends Box>(part: object, setting: Setting, set: () => Kind): Kind {
  if (setting.fields) return set();
  const known = boxes.get(part);
  if (known && isSame(known.setting, setting)) return known.box as Kind;
  const box = set();
  boxes.set(part, { setting, box });
  return box;
}

const isSame = (one: Setting, other: Setting): boolean =>
  one.width === other.width &&
  one.linePitch === other.linePitch &&
  one.looks === other.looks &&
  one.advance === other.advance &&
  one.heights === other.heights &&
  (one.isInTable ?? false) === (other.isInTable ?? false);
