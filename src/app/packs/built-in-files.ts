/** What packs need to know about the program. */
export interface BuiltInFiles {
  /** The version of the program: three numbers. */
  readonly version: string;
  /** The folder of the built-in packs. */
  readonly templates: string;
}
