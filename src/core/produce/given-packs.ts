import type { Picture } from '../document/document.ts';
import type { CompiledDocument } from '../template/compiled.ts';
import type { PackKind } from '../unit/kinds/kinds.ts';

/** What draws a kind of document in place of the built-in pack, as it can be sent. */
export interface GivenTemplate {
  readonly document: CompiledDocument;
  /** The values of the pack's options. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The picture for a cover, its bytes in Base64. */
  readonly logo?: Omit<Picture, 'bytes'> & { readonly bytes: string };
}

/** A pack that can be named in a unit's file. */
export interface OfferedPack {
  /** What stands in the file: a path, or the name of an installed pack. */
  readonly name: string;
  /** What its author says that it is. */
  readonly title: string;
  /** The documents that it draws. */
  readonly documents: readonly PackKind[];
}

/** The packs that draw the documents of a file, and those that could. */
export interface GivenPacks {
  readonly offered: readonly OfferedPack[];
  /** What is not drawn by a built-in pack. */
  readonly templates: readonly (readonly [kind: PackKind, template: GivenTemplate])[];
  /** The JSON Schema of the options that the packs in use have. */
  readonly options?: object;
  /** What is wrong with the packs, or to be known of them. */
  readonly told: readonly string[];
  /** Whether no document is made, since it would not be by the pack that is meant. */
  readonly isBroken: boolean;
}
