#!/usr/bin/env node
// CommonJS, by the package.json beside it: Node starts it sooner than an ES module.
const { existsSync } = require('node:fs');
const nodeModule = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { runWithCodeCache } = require('./code-cache.js');

const main = join(__dirname, '..', 'dist', 'cli.cjs');
if (!existsSync(main)) {
  process.stderr.write('report: dist/cli.cjs is missing; run `npm run build` in the folder of the package\n');
  process.exitCode = 2;
} else if (nodeModule.enableCompileCache) {
  nodeModule.enableCompileCache();
  require(main);
} else {
  // V8 compiles a function for speed when so much of its code has run, in bytes; by default after 132 kB. In a run of a
  // quarter of a second that costs more than it gains: measured on Node.js 20, a report takes an eighth less time with
  // this, and a batch of two hundred a tenth.
  setFlagsFromString('--interrupt-budget=1000000');
  runWithCodeCache(main, process.argv[2]);
}
