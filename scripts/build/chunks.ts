import * as childProcess from 'node:child_process';
import * as crypto from 'node:crypto';
import { builtinModules } from 'node:module';
import { LOADED } from './late.ts';

/** One file that esbuild writes when it splits a program: what it takes from the others, and what it gives them. */
export interface Chunk {
  readonly name: string;
  /** The chunks that must have run before it does. */
  readonly imports: readonly string[];
  /** Its code as a function's body, which returns what the chunk exports. */
  readonly body: string;
}

const IMPORTED = String.raw`import(?: ?([\w$]+|\*as [\w$]+)?,?(\{[^}]*\})? ?from)?"([^"]+)";`;

/** Imports of chunks stand at the beginning; those of Node.js's modules can stand between any two statements. */
const IMPORT = new RegExp(IMPORTED, 'y');
const LATER_IMPORT = new RegExp(`(?<=[;}])${IMPORTED}`, 'g');
const EXPORT = /export\{([^}]*)\};?\s*$/;
const DYNAMIC_IMPORT = /\bimport\("\.\/([^"]+)"\)/g;

/** Modules of Node.js that take milliseconds to load, by what they are asked for: only where it is called. */
const SLOW: Readonly<Record<string, object>> = { 'node:crypto': crypto, 'node:child_process': childProcess };

const isSlowFunction = (module: string, name: string): boolean =>
  /^[a-z]/.test(name) && typeof (SLOW[module] as Record<string, unknown> | undefined)?.[name] === 'function';

/**
 * Turns a chunk from an ES module into the body of a function, because before Node.js 22 V8's code cache can be kept for
 * a script but not for a module. What it imports become its own constants: nothing is looked up again at each use, as in
 * the getters that esbuild writes for CommonJS. That holds because chunks go round in no circle, and none gives away a
 * variable that it changes later.
 *
 * @param text as esbuild writes it, minified: imports first, exports last
 * @param call the code that gives what a chunk exports, which that code runs first if it has not run
 * @param callLater the code that gives a promise of it
 * @param callAtOnce the code that gives it where it was to be loaded later (`late.ts`)
 */
export function chunkOf(
  name: string,
  text: string,
  call: (chunk: string) => string,
  callLater: (chunk: string) => string,
  callAtOnce = call,
): Chunk {
  const imports: string[] = [];
  let head = '';
  const take = (whole: string | undefined, names: string | undefined, from: string) => {
    const chunk = /^\.\/(.*)$/.exec(from)?.[1];
    if (chunk !== undefined) imports.push(chunk);
    const value = chunk === undefined ? `require(${JSON.stringify(from)})` : call(chunk);
    if (whole !== undefined) head += `const ${whole.replace('*as ', '')}=${value};`;
    if (names !== undefined)
      head += names
        .slice(1, -1)
        .split(',')
        .map((it) => {
          const [outside = '', inside = outside] = it.split(' as ');
          return isSlowFunction(from, outside)
            ? `const ${inside}=(...given)=>${value}.${outside}(...given);`
            : `const {${outside}:${inside}}=${value};`;
        })
        .join('');
    if (whole === undefined && names === undefined) head += `${value};`;
  };
  IMPORT.lastIndex = 0;
  let at = 0;
  for (let found = IMPORT.exec(text); found; found = IMPORT.exec(text)) {
    at = IMPORT.lastIndex;
    take(found[1], found[2], found[3] as string);
  }
  // Its other exports would be missing where it is imported later on.
  if (/\bexport default [\w$]+\(\);?\s*$/.test(text))
    throw new Error(`${name}: a CommonJS package is imported by a module of its own, and that one later on`);
  const exported = EXPORT.exec(text);
  const code = text
    .slice(at, exported?.index)
    .replace(LATER_IMPORT, (statement, whole, names, from) => {
      if (!builtinModules.includes(from.replace(/^node:/, ''))) return statement;
      take(whole, names, from);
      return '';
    })
    .replace(LOADED, (_, chunk: string) => callAtOnce(chunk))
    .replace(DYNAMIC_IMPORT, (_, chunk: string) => callLater(chunk));
  const result = (exported?.[1] ?? '').replace(
    /([\w$]+)(?: as ([\w$]+))?/g,
    (_, inside: string, outside = inside) => (outside === inside ? inside : `${outside}:${inside}`),
  );
  const body = `${head}${code}\nreturn{${result}}`;
  return { name, imports, body };
}
