/** The paths that several units would write, each with the units. */
export class Clashes {
  readonly #owners = new Map<string, { readonly path: string; readonly file: string }[]>();

  /** @param paths those that a unit's documents would have */
  add(file: string, paths: readonly string[]): void {
    for (const path of paths) {
      const key = sameOnDisk(path);
      const owners = this.#owners.get(key) ?? [];
      owners.push({ path, file });
      this.#owners.set(key, owners);
    }
  }

  /** For a unit, each path that is not its alone, and the others that would write it. */
  of(file: string, paths: readonly string[]): { path: string; others: string[] }[] {
    return paths.flatMap((path) => {
      const owners = this.#owners.get(sameOnDisk(path)) ?? [];
      const others = [...new Set(owners.map((it) => it.file))].filter((it) => it !== file);
      return others.length > 0 || owners.length > 1 ? [{ path, others }] : [];
    });
  }
}

/** Windows and macOS take names for one that differ in case, or in how a character is put together. */
const sameOnDisk = (path: string): string => path.normalize('NFC').toLowerCase();
