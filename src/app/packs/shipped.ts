/** What comes with the program, as far as packs need to know of it. */
export interface Shipped {
  /** The version of the program: three numbers. */
  readonly version: string;
  /** The folder of the built-in packs. */
  readonly templates: string;
}
