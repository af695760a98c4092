import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';

/** The kinds of files that the studio reads: units' files, what they name, workbooks and documents. */
const READ = /\.(ya?ml|md|txt|xlsx|docx|png|jpe?g)$/i;

/** The kinds that it writes. */
const WRITTEN = /\.ya?ml$/i;

/** Why a file may not be reached: outside of the folder, or of a kind that the studio has nothing to do with. */
export type Unreachable = 'folder' | 'kind';

/** Whether the studio reads files of this kind. */
export const isRead = (name: string): boolean => READ.test(name);

/**
 * The path of a file in the opened folder.
 *
 * @param root the folder, with its links resolved
 * @param name relative, parts separated by `/`; it may be the name of a file that is yet to be made
 */
export async function pathInside(
  root: string,
  name: string,
  { isWritten }: { readonly isWritten: boolean },
): Promise<{ readonly path: string } | { readonly unreachable: Unreachable }> {
  if (!isPlain(name)) return { unreachable: 'folder' };
  if (!(isWritten ? WRITTEN : READ).test(name)) return { unreachable: 'kind' };
  const path = join(root, ...name.split('/'));
  const real = await realpath(path).catch(async () => {
    const folder = await realpath(dirname(path)).catch(() => undefined);
    return folder && join(folder, basename(path));
  });
  if (real === undefined || !isBelow(real, root)) return { unreachable: 'folder' };
  // Opening a pipe would wait for its writer; what a link leads to has to be of such a kind as well.
  const status = await stat(real).catch(() => undefined);
  if (status && !status.isFile() && !status.isDirectory()) return { unreachable: 'kind' };
  if (!(isWritten ? WRITTEN : READ).test(real)) return { unreachable: 'kind' };
  return { path };
}

/** Whether a name has only ordinary parts: no `..`, no drive, nothing hidden, nothing that ends it early. */
const isPlain = (name: string): boolean =>
  !/[\0-\x1f\\:]/.test(name) &&
  name.split('/').every((part) => part !== '' && !part.startsWith('.') && !/[. ]$/.test(part));

const isBelow = (path: string, root: string): boolean =>
  path.startsWith(root.endsWith(sep) ? root : root + sep);
