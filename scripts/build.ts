import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { library, nodeLibrary } from './build/library.ts';
import { notices } from './build/notices.ts';
import { packagesOf } from './build/packages.ts';
import { program } from './build/program.ts';
import { withQuickSpreads } from './build/quick-spreads.ts';
import { sbom } from './build/sbom.ts';
import { start } from './build/start.ts';
import { studioPage } from './build/studio.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

/**
 * Bundles the command line, and what the package exports. Everything is made in memory first: if the build fails, the
 * previous build stays whole.
 */
const making = `${DIST}.making`;
await rm(making, { recursive: true, force: true });
await mkdir(making, { recursive: true });
const made = await program(ROOT, DIST).catch(stop);
const first = await start(ROOT, DIST, making, { entry: made.entry, id: made.id }).catch(stop);

const libraries = [await library(ROOT, DIST).catch(stop), await nodeLibrary(ROOT, DIST).catch(stop)];
const bundled = [first, ...libraries];
const files = [
  ...made.files,
  ...first.outputFiles,
  ...libraries.flatMap((it) =>
    it.outputFiles.map(({ path, text }) => ({ path, contents: withQuickSpreads(text) })),
  ),
];
for (const { path, contents } of files) {
  const to = join(making, path.slice(DIST.length));
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, contents);
}
const studio = await studioPage(ROOT).catch(stop);
await writeFile(join(making, 'studio.html'), studio.html);
const metafiles = [...bundled.map((it) => it.metafile), ...studio.metafiles];
const packages = await packagesOf(ROOT, [
  ...new Set([...made.inputs, ...metafiles.flatMap(({ inputs }) => Object.keys(inputs))]),
]);
await writeFile(join(making, 'THIRD-PARTY-NOTICES.txt'), await notices(ROOT, packages));
await writeFile(join(making, 'sbom.cdx.json'), await sbom(ROOT, packages));
await rm(DIST, { recursive: true, force: true });
await rename(making, DIST);

/** esbuild has said what is wrong; anything else is said here. */
function stop(error: unknown): never {
  if (!(error instanceof Error && 'errors' in error)) console.error(error);
  process.exit(1);
}
