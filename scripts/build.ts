import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type PluginBuild } from 'esbuild';
import { library, nodeLibrary } from './build/library.ts';
import { notices } from './build/notices.ts';
import { packagesOf } from './build/packages.ts';
import { sbom } from './build/sbom.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

/**
 * Bundles the program into one file, `dist/cli.cjs`, in which each module runs when it is first required: a command or
 * format that is not used costs only its bytes. The format is CommonJS, because before Node.js 22 V8's code cache can
 * be kept for a script but not for an ES module (see `bin/code-cache.js`). Everything is made in memory first: if the
 * build fails, the previous build stays whole.
 *
 * The code for spreadsheets is a file of its own, `dist/spreadsheet.cjs`: only three commands need this quarter of a
 * megabyte, which would otherwise be read at every start.
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
  // The build of `yaml` for Node.js is CommonJS, from which nothing can be left out.
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
const libraries = [
  await library(ROOT, DIST).catch(() => process.exit(1)),
  await nodeLibrary(ROOT, DIST).catch(() => process.exit(1)),
];
for (const { path, contents } of [...outputFiles, ...libraries.flatMap((it) => it.outputFiles)]) {
  const to = join(making, path.slice(DIST.length));
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, contents);
}
const packages = await packagesOf(ROOT, [
  ...new Set([metafile, ...libraries.map((it) => it.metafile)].flatMap(({ inputs }) => Object.keys(inputs))),
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
