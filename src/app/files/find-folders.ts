import { stat } from 'node:fs/promises';
import { isPattern } from './find-files.ts';

/**
 * The folders that a command line names. Expands patterns that the shell did not expand, as cmd.exe does not.
 *
 * @returns a name that matches nothing stays as it is
 */
export async function findFolders(named: readonly string[]): Promise<string[]> {
  const folders: string[] = [];
  for (const name of named) {
    const isThere = await stat(name).then(
      () => true,
      () => false,
    );
    if (isThere || !isPattern(name)) {
      folders.push(name);
      continue;
    }
    const { glob } = await import('tinyglobby');
    const found = await glob(name.replace(/[/\\]+$/, ''), {
      onlyDirectories: true,
      expandDirectories: false,
    });
    folders.push(...(found.length > 0 ? found.sort() : [name]));
  }
  return folders;
}
