#!/usr/bin/env node
// CommonJS, by the package.json beside it: Node starts it sooner than an ES module.
try {
  require('../dist/start.cjs');
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND' || error.requireStack?.[0] !== __filename) throw error;
  process.stderr.write(
    'report: dist/start.cjs is missing; run `npm run build` in the folder of the package\n',
  );
  process.exitCode = 2;
}
