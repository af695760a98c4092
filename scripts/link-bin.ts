import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * Lets `npx report` find the program in its own checkout: npm links the bins of dependencies, not those of the project
 * itself.
 */
const folder = new URL('../node_modules/.bin/', import.meta.url);
await mkdir(folder, { recursive: true });
const link = fileURLToPath(new URL('report', folder));
await rm(link, { force: true });
if (process.platform === 'win32') await writeFile(`${link}.cmd`, '@node "%~dp0\\..\\..\\bin\\report.js" %*\r\n');
else await symlink('../../bin/report.js', link);
