import { defaultStyle, type Style } from '../generated/style.ts';
import type { Unit } from '../generated/unit.ts';
import type { CompiledDocument } from '../template/compiled.ts';
import { mergeMaps } from '../template/merge-maps.ts';

/** The style of a document: the standard's, over it that of its pack, over that what the unit's file sets otherwise. */
export const styleOf = (template: CompiledDocument | undefined, { style = {} }: Pick<Unit, 'style'>): Style =>
  mergeMaps(mergeMaps(defaultStyle, template?.style ?? {}), style) as Style;
