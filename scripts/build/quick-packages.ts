import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Code of a package, and what stands in its place. */
type Change = readonly [code: string, instead: string];

/**
 * What packages do as soon as they are loaded, in each run, and what the program needs never, or has in less time by other
 * code that gives the same.
 */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  // Asks for its number in a process of several threads, which the program is not: it loads twenty modules of Node.js.
  'write-file-atomic/lib/index.js': [
    [
      "const workerThreads = require('worker_threads')\n\n    /// if we are in main thread, this is set to `0`\n    return workerThreads.threadId",
      'return 0',
    ],
  ],
  // Asks the standard output whether it is a terminal, which opens a stream; the program itself says where it wants colour.
  'picocolors/picocolors.js': [['(p.stdout || {}).isTTY', 'false']],
  // Has V8 look for all punctuation that Unicode knows.
  'micromark-util-character/index.js': [
    [
      'export const unicodePunctuation = regexCheck(/\\p{P}|\\p{S}/u);',
      'let punctuation;\nexport const unicodePunctuation = regexCheck({ test: (it) => (punctuation ??= /\\p{P}|\\p{S}/u).test(it) });',
    ],
  ],
  // Makes two tables of 32,768 numbers, which takes longer than packing a document of some pages.
  'fflate/esm/browser.js': [
    [
      `var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
    // reverse table algorithm from SO
    var x = ((i & 0xAAAA) >> 1) | ((i & 0x5555) << 1);
    x = ((x & 0xCCCC) >> 2) | ((x & 0x3333) << 2);
    x = ((x & 0xF0F0) >> 4) | ((x & 0x0F0F) << 4);
    rev[i] = (((x & 0xFF00) >> 8) | ((x & 0x00FF) << 8)) >> 1;
}`,
      `var rev8 = new u8(256);
for (var i = 1; i < 256; ++i) rev8[i] = (rev8[i >> 1] >> 1) | ((i & 1) << 7);
var rev = function (value) { return ((rev8[value & 255] << 8) | rev8[value >> 8]) >> 1; };`,
    ],
    // Called for each byte: a process that packs one document runs it without compiling it.
    // A comparison of numbers is no call either: of equal ones the first comes first, as it does where objects are sorted.
    [
      't.sort(function (a, b) { return a.f - b.f; });',
      `var keys = new i32(s);
    for (var i = 0; i < s; ++i) keys[i] = (t2[i].f << 9) | i;
    keys.sort();
    for (var i = 0; i < s; ++i) t[i] = t2[keys[i] & 511];`,
    ],
    ['var hv = hsh(i);', 'var hv = (dat[i] ^ (dat[i + 1] << bs1_1) ^ (dat[i + 2] << bs2_1)) & msk_1;'],
    ['co[rev[v] >> rvb] = sv;', 'co[rev(v) >> rvb] = sv;'],
    ['co[i] = rev[le[cd[i] - 1]++] >> (15 - cd[i]);', 'co[i] = rev(le[cd[i] - 1]++) >> (15 - cd[i]);'],
    [
      'var _b = freb(fdeb, 0), fd = _b.b, revfd = _b.r;',
      `var fd = new u16(31);
for (var i = 0, first = 0; i < 31; ++i) fd[i] = first += 1 << fdeb[i - 1];
var revfd = function (distance) {
    var at = distance - 1;
    if (at < 4) return at;
    var bits = 30 - Math.clz32(at), code = 2 * bits + (at >> bits);
    return ((at & ((1 << bits) - 1)) << 5) | code;
};`,
    ],
    [
      'syms[li++] = 268435456 | (revfl[l] << 18) | revfd[d];\n                    var lin = revfl[l] & 31, din = revfd[d] & 31;',
      'var ofd = revfd(d);\n                    syms[li++] = 268435456 | (revfl[l] << 18) | ofd;\n                    var lin = revfl[l] & 31, din = ofd & 31;',
    ],
  ],
};

const MODULE =
  /[\\/]node_modules[\\/]((?:write-file-atomic|picocolors|micromark-util-character|fflate)[\\/].*)$/;

/** Has packages that every start loads do less when they are loaded. */
export function quickPackages(root: string): Plugin {
  return {
    name: 'quick-packages',
    setup({ onLoad }) {
      onLoad({ filter: MODULE }, async ({ path }) => {
        const name = (MODULE.exec(path)?.[1] ?? '').replaceAll('\\', '/');
        const changes = CHANGES[name];
        if (!changes) return undefined;
        let contents = await readFile(join(root, 'node_modules', name), 'utf8');
        for (const [code, instead] of changes) {
          const pieces = contents.split(code);
          // A newer release does it otherwise: then this is to be looked at again.
          if (pieces.length !== 2)
            throw new Error(`${name} has ${pieces.length - 1} times, not once: ${code}`);
          contents = pieces.join(instead);
        }
        return { contents, loader: 'js' };
      });
    },
  };
}
