import type { PackFile } from '../../core/generated/pack.ts';
import type { Source } from '../../core/model/source.ts';
import type { PackKind } from '../../core/unit/kinds/kinds.ts';
import type { Folder } from './folder.ts';

export { isPackKind as isKind, PACK_KINDS, type PackKind } from '../../core/unit/kinds/kinds.ts';

/** Where a pack was found. */
export type Origin = 'local' | 'installed' | 'built-in';

/** A pack by itself: what its folder holds, and nothing of the pack that it extends. */
export interface Pack {
  readonly folder: Folder;
  readonly origin: Origin;
  /** pack.yaml, for findings to point into. */
  readonly source: Source;
  readonly file: PackFile;
  /** The kinds whose body it has: `<kind>.hbs`. */
  readonly bodies: readonly PackKind[];
  /** The names of its blocks, in their order. */
  readonly blocks: readonly string[];
  readonly hasStyle: boolean;
}

/** A pack and those that it extends: itself first, then its parent, and so on. */
export type Chain = readonly [Pack, ...Pack[]];

/** The file of a block, from the pack's folder. */
export const blockPath = (name: string): string => `blocks/${name}.hbs`;
