const { readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/** The commands that have a cache of their own: what one of them runs is not what another does. */
const CACHED = new Set([
  'build',
  'check',
  'form',
  'import',
  'init',
  'keys',
  'ledger',
  'rollover',
  'schema',
  'summary',
  'template',
  'work',
]);

/**
 * Runs a CommonJS bundle, and keeps beside it what V8 compiled, so that the next run need not: half of a short run is
 * compiling. For Node.js before 22.8, which has no `module.enableCompileCache`.
 *
 * The cache lies in the package's own folder, where only those can write who could change the program too; where the
 * folder cannot be written, or V8 is another one than that which made the cache, the bundle runs without.
 *
 * @param {string} file the bundle
 * @param {string | undefined} command the first word of the line
 */
function runWithCodeCache(file, command) {
  const cache = `${file}.${process.version}-${process.arch}-${CACHED.has(command) ? command : 'other'}.cache`;
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const cachedData = contentOf(cache);
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  if (!cachedData || script.cachedDataRejected) process.once('exit', () => keep(cache, script));
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, createRequire(file), bundle, file, dirname(file));
}

function contentOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** At the end of a run all that ran has been compiled; several runs at once each rename a whole file into place. */
function keep(cache, script) {
  const making = `${cache}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    writeFileSync(making, script.createCachedData());
    renameSync(making, cache);
  } catch {
    rmSync(making, { force: true });
  }
}

module.exports = { runWithCodeCache };
