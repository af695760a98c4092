#!/usr/bin/env node
// CommonJS, by the package.json beside it: Node starts it sooner than an ES module.
const { existsSync } = require('node:fs');
const nodeModule = require('node:module');
const { join } = require('node:path');
const { runWithCodeCache } = require('./code-cache.js');

const main = join(__dirname, '..', 'dist', 'cli.cjs');
if (!existsSync(main)) {
  process.stderr.write('report: dist/cli.cjs is missing; run `npm run build` in the folder of the package\n');
  process.exitCode = 2;
} else if (nodeModule.enableCompileCache) {
  nodeModule.enableCompileCache();
  require(main);
} else {
  runWithCodeCache(main, process.argv[2]);
}
