import type { PackFile } from '../../core/generated/pack.ts';
import type { Source } from '../../core/model/source.ts';
import type { PackKind } from '../../core/unit/kinds/kinds.ts';
import type { Folder } from './folder.ts';

export { isPackKind as isKind, PACK_KINDS, type PackKind } from '../../core/unit/kinds/kinds.ts';

/** Where a pack was found. */
export type PackOrigin = 'local' | 'installed' | 'built-in';

/** One pack: the content of its folder, without the pack that it extends. */
export interface Pack {
  readonly folder: Folder;
  readonly origin: PackOrigin;
  /** pack.yaml as a source, so that findings can point into it. */
  readonly source: Source;
  readonly file: PackFile;
  /** The kinds of document whose body, `<kind>.hbs`, it has. */
  readonly bodies: readonly PackKind[];
  /** The names of its blocks, sorted. */
  readonly blocks: readonly string[];
  readonly hasStyle: boolean;
}

/** A pack, then the pack that it extends, and so on. */
export type Chain = readonly [Pack, ...Pack[]];

/** The path of a block's file in the pack's folder. */
export const blockPath = (name: string): string => `blocks/${name}.hbs`;
