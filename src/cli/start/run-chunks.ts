/** What another part of the program gives, by the names that the bundler chose. */
type Exports = object;
type Load = (bundle: number, chunk: number) => Exports;
export type Chunk = (
  load: Load,
  loadEntry: Load,
  require: NodeJS.Require,
  url: string,
  file: string,
) => Exports;

/** The program as `scripts/build` bundles it. */
export interface BundledProgram {
  /** The place of what runs first: the number of its bundle, and its own in there. */
  readonly entry: readonly [bundle: number, chunk: number];
  /** Changes with every byte of the program. */
  readonly id: string;
}

/** What each part of a program is given. */
export interface Surroundings {
  /** Gives the chunks of a bundle. Called when something in it is first needed. */
  open(bundle: number): readonly Chunk[];
  readonly require: NodeJS.Require;
  /** Where the program says that it lies: a URL, and a path. */
  readonly url: string;
  readonly file: string;
}

/**
 * Runs a program, part by part as they are needed.
 *
 * @returns the parts that ran, by the numbers of bundle and chunk; more join them as long as the program runs
 */
export function runChunks(
  { entry: [bundle, chunk] }: BundledProgram,
  { open, require, url, file }: Surroundings,
): ReadonlySet<string> {
  const bundles: { readonly chunks: readonly Chunk[]; readonly exports: Exports[] }[] = [];
  const load: Load = (number, index) => {
    bundles[number] ??= { chunks: open(number), exports: [] };
    const { chunks, exports } = bundles[number];
    exports[index] ??= (chunks[index] as Chunk)(load, loadEntry, require, url, file);
    return exports[index];
  };
  const ran = new Set<string>();
  const loadEntry: Load = (number, index) => {
    ran.add(`${number}.${index}`);
    return load(number, index);
  };
  loadEntry(bundle, chunk);
  return ran;
}
