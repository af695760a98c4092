/** Files that lie within the program, not on disk. Paths are those of the source tree, with `/` on every system. */
export interface HeldFiles {
  /** The names in a folder, sorted; none if it does not exist. */
  names(folder: string): readonly string[];
  /** The content of a file; undefined if it does not exist. */
  bytes(path: string): Uint8Array | undefined;
}

/** What packs need to know about the program. */
export interface BuiltInFiles {
  /** The version of the program: three numbers. */
  readonly version: string;
  /** The folder of the built-in packs. */
  readonly templates: string;
  /** The files of that folder, where they lie within the program. */
  readonly held?: HeldFiles | undefined;
}
