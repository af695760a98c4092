/** The folder of a part in a package, without the slash at the end; empty at the top. */
export const folderOf = (part: string): string => part.slice(0, Math.max(0, part.lastIndexOf('/')));

/**
 * The part that holds the relationships of another part, or of the package itself, whose name is empty (ECMA-376, part
 * 2, 9.3).
 */
export const relationshipsOf = (part: string): string =>
  joined(folderOf(part), `_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`);

/**
 * The part that a relationship leads to.
 *
 * @param folder the folder of the part that has the relationship
 * @param target as written: absolute, or relative to that folder
 */
export const partMeant = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : joined(folder, target);

/**
 * Joins a folder and a path and resolves `.` and `..`. A path that leads out of the package keeps its `..` and so
 * matches no part.
 */
function joined(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of `${folder}/${path}`.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
