#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runWithCodeCache } from './code-cache.js';

const main = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
if (!existsSync(main)) {
  process.stderr.write('report: dist/cli.cjs is missing; run `npm run build` in the folder of the package\n');
  process.exitCode = 2;
} else if (module.enableCompileCache) {
  module.enableCompileCache();
  createRequire(import.meta.url)(main);
} else {
  runWithCodeCache(main, process.argv[2]);
}
