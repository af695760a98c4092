/** The folder of a part of a package, without the stroke; empty at the top. */
export const folderOf = (part: string): string => part.slice(0, Math.max(0, part.lastIndexOf('/')));

/** The part that holds the relationships of another, or of the package itself, whose name is empty (ECMA-376, part 2, 9.3). */
export const relationshipsOf = (part: string): string =>
  joined(folderOf(part), `_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`);

/**
 * The part that a relationship leads to.
 *
 * @param folder of the part that has the relationship
 * @param target as it is written: from the top, or from that folder
 */
export const partMeant = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : joined(folder, target);

/** A path from a folder, without steps that stay where they are or lead back; one that leads out of the package is no part's. */
function joined(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of `${folder}/${path}`.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
