import { argv, platform, stdin, stdout } from 'node:process';
import { holdFiles } from '../../app/package/files.ts';
import { heldFiles } from './held-files.ts';
import { closesAtOnce, lineOf } from './line.ts';

/*
 * The program as one file with Node.js inside: it holds the files of the package, understands files dropped onto it, and
 * opens a menu on a double click. All else is the program as the package has it.
 */
holdFiles(heldFiles);
const words = argv.slice(2);
const line = lineOf(words);
if (line !== words) {
  argv.splice(2, words.length, ...line);
  const hasWindow = platform === 'win32' && stdin.isTTY && stdout.isTTY;
  if (hasWindow && line[0] !== 'menu' && closesAtOnce(process.env)) {
    process.once('beforeExit', () => void import('./any-key.ts').then(({ anyKey }) => anyKey(line)));
  }
}
void import('../main.ts');
