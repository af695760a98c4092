/** Collects the paths that units would write, to find those that several units would write. */
export class Clashes {
  readonly #owners = new Map<string, { readonly path: string; readonly file: string }[]>();

  /** @param paths the paths that the unit's documents would get */
  add(file: string, paths: readonly string[]): void {
    for (const path of paths) {
      const key = sameOnDisk(path);
      const owners = this.#owners.get(key) ?? [];
      owners.push({ path, file });
      this.#owners.set(key, owners);
    }
  }

  /** The paths of a unit that other units would write as well, each with the files of those units. */
  of(file: string, paths: readonly string[]): { path: string; others: string[] }[] {
    return paths.flatMap((path) => {
      const owners = this.#owners.get(sameOnDisk(path)) ?? [];
      const others = [...new Set(owners.map((it) => it.file))].filter((it) => it !== file);
      return others.length > 0 || owners.length > 1 ? [{ path, others }] : [];
    });
  }
}

/** Windows and macOS treat names as the same that differ only in case or in Unicode composition. */
const sameOnDisk = (path: string): string => path.normalize('NFC').toLowerCase();
