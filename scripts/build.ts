import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type PluginBuild } from 'esbuild';
import { library } from './build/library.ts';
import { notices } from './build/notices.ts';
import { packagesOf } from './build/packages.ts';
import { sbom } from './build/sbom.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

/**
 * Bundles the program to one file, `dist/cli.cjs`, in which each module runs when it is first asked for: a command or a
 * format that is not used costs nothing but its bytes. CommonJS, since V8's code cache can be kept for a script and not,
 * before Node.js 22, for an ES module (see `bin/code-cache.js`). All is made in memory first, so that a mistake leaves
 * what was built before and a message, never half of it.
 *
 * What reads and writes spreadsheets stands in a file of its own, `dist/spreadsheet.cjs`: a quarter of a megabyte that
 * only three commands want, and each start would have to read.
 */
const { outputFiles, metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: { cli: 'src/cli/main.ts', spreadsheet: 'hucre/xlsx' },
  outdir: DIST,
  bundle: true,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  plugins: [{ name: 'spreadsheet-apart', setup: spreadsheetApart }],
  // A dynamic import becomes a promise of the module in the same file.
  supported: { 'dynamic-import': false },
  // The build of `yaml` for Node.js is CommonJS, of which nothing can be left out.
  alias: { yaml: join(ROOT, 'node_modules/yaml/browser/index.js') },
  define: { 'import.meta.url': 'importMetaUrl' },
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'error',
  banner: { js: "const importMetaUrl=require('node:url').pathToFileURL(__filename).href;" },
}).catch(() => process.exit(1));

const making = `${DIST}.making`;
await rm(making, { recursive: true, force: true });
await mkdir(making, { recursive: true });
const exported = await library(ROOT, DIST).catch(() => process.exit(1));
for (const { path, contents } of [...outputFiles, ...exported.outputFiles]) {
  const to = join(making, path.slice(DIST.length));
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, contents);
}
const packages = await packagesOf(ROOT, [
  ...new Set([...Object.keys(metafile.inputs), ...Object.keys(exported.metafile.inputs)]),
]);
await writeFile(join(making, 'THIRD-PARTY-NOTICES.txt'), await notices(ROOT, packages));
await writeFile(join(making, 'sbom.cdx.json'), await sbom(ROOT, packages));
await rm(DIST, { recursive: true, force: true });
await rename(making, DIST);

function spreadsheetApart({ onResolve }: PluginBuild): void {
  onResolve({ filter: /^hucre\/xlsx$/ }, ({ kind }) =>
    kind === 'entry-point' ? undefined : { path: './spreadsheet.cjs', external: true },
  );
}
