import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';
import { pairOf } from '../../../src/core/prose/pair-of.ts';
import { expressionOfUnits } from '../regular-expressions.ts';
import { likelihood, rarestPair } from './likelihood.ts';
import { type Need, needsOf } from './needs.ts';

/** The modules whose expressions look through texts: most of these find nothing in most texts. */
const MODULES = /[\\/]src[\\/]core[\\/](?:prose|rules)[\\/].*\.ts$/;

const RUNTIME = 'src/core/prose/sought.ts';

/** What stands in this share of texts is not worth asking for. */
const COMMON = 0.4;

/** So many needs are asked for, in so many characters; more for a long expression, which takes longer to compile. */
const MOST_NEEDS = 2;
const MOST_LENGTH = 40;

/** Where an expression is made when its module is loaded, in UTF-16 units of the module. */
interface Place {
  readonly from: number;
  readonly to: number;
  /** Whether it is `new RegExp(…)`, which tells what it makes only when it runs. */
  readonly isMade: boolean;
}

/** The expressions that each `new RegExp(…)` made when the modules were loaded: by the place of the code, in order. */
type Made = ReadonlyMap<string, readonly RegExp[]>;

/**
 * Has each expression of the rules say what a text must contain for it to find something, so that it is made, and
 * compiled, only for such a text (`src/core/prose/sought.ts`). A check has six hundred of them, of which a file of some pages
 * needs the fewest, and compiling them takes longer than all else that the rules do.
 */
export async function soughtExpressions(root: string): Promise<Plugin> {
  const loaded = found.get(root) ?? madeExpressions(root);
  found.set(root, loaded);
  const made = await loaded;
  return onModules(root, (text, name) =>
    rewritten(text, (code, { from, isMade }) => {
      const all = isMade ? made.get(`${name} ${from}`) : [expressionOf(code)];
      return all && soughtCode(all, code, from);
    }),
  );
}

/** What the modules of a project make: found once for all bundles. */
const found = new Map<string, Promise<Made>>();

/** Loads the modules once to see what they make. */
async function madeExpressions(root: string): Promise<Made> {
  const folder = await mkdtemp(join(root, 'node_modules', '.expressions-'));
  const outfile = join(folder, 'rules.mjs');
  const collected = new Map<string, RegExp[]>();
  const collect = (id: string, expression: RegExp): RegExp => {
    collected.set(id, [...(collected.get(id) ?? []), expression]);
    return expression;
  };
  const plugin = onModules(root, (text, name) =>
    rewritten(text, (code, { from, isMade }) =>
      isMade
        ? `globalThis[${JSON.stringify(COLLECT)}](${JSON.stringify(`${name} ${from}`)},${code})`
        : undefined,
    ),
  );
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['src/core/rules/list.ts'],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      plugins: [plugin],
      // What nothing uses is left out of the bundle, but must not be left out here.
      treeShaking: false,
      logLevel: 'error',
    });
    Object.assign(globalThis, { [COLLECT]: collect });
    await import(pathToFileURL(outfile).href);
  } finally {
    Reflect.deleteProperty(globalThis, COLLECT);
    await rm(folder, { recursive: true, force: true });
  }
  return collected;
}

const COLLECT = 'collected expressions';

const onModules = (root: string, rewrite: (text: string, name: string) => string | undefined): Plugin => ({
  name: 'sought-expressions',
  setup(bundler) {
    const runtime = join(root, RUNTIME);
    bundler.onLoad({ filter: MODULES }, async ({ path }) => {
      if (path === runtime) return undefined;
      const text = await readFile(path, 'utf8');
      const contents = rewrite(text, relative(root, path).replaceAll(sep, '/'));
      if (contents === undefined) return undefined;
      const isAsked = contents.includes(SOUGHT);
      const counters = [...new Set(contents.match(COUNTER) ?? [])].map((it) => `let ${it} = 0;\n`);
      const head = isAsked ? `import { sought as ${SOUGHT} } from ${JSON.stringify(runtime)};\n` : '';
      return { contents: head + counters.join('') + contents, loader: 'ts' };
    });
  },
});

const SOUGHT = 'soughtExpression';
const COUNTER = /soughtCounter\d+/g;

/** A module with some of its expressions replaced. */
function rewritten(
  text: string,
  replace: (code: string, place: Place) => string | undefined,
): string | undefined {
  let code = '';
  let at = 0;
  for (const place of expressionsIn(text)) {
    const other = replace(text.slice(place.from, place.to), place);
    if (other === undefined) continue;
    code += text.slice(at, place.from) + other;
    at = place.to;
  }
  return at === 0 ? undefined : code + text.slice(at);
}

/** The expressions that a module makes when it is loaded, in order; of those within a function only what `map` makes. */
function expressionsIn(text: string): Place[] {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const places: Place[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && !isMapped(node)) return;
    const isMade = ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp';
    if (isMade || ts.isRegularExpressionLiteral(node))
      places.push({ from: node.getStart(source), to: node.end, isMade });
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}

/** Whether a function is what `map` is given. */
const isMapped = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) &&
  ts.isPropertyAccessExpression(parent.expression) &&
  parent.expression.name.text === 'map';

/** The code of an expression that asks for what all of these need; undefined if it is better left as it is. */
function soughtCode(expressions: readonly RegExp[], code: string, place: number): string | undefined {
  const [one, ...others] = expressions;
  const [flags, ...otherFlags] = new Set(expressions.map((it) => it.flags));
  if (one === undefined || flags === undefined || otherFlags.length > 0) return undefined;
  const needs = expressions.map(askedOf);
  const ofUnits = others.length === 0 ? expressionOfUnits(one) : undefined;
  if (needs.every((it) => it.length === 0) && !ofUnits?.source.includes(CHINESE)) return undefined;
  // One place that makes several: each takes the next.
  const asked = JSON.stringify(others.length === 0 ? needs[0] : needs);
  const mine = others.length === 0 ? asked : `${asked}[soughtCounter${place}++]`;
  return `/* @__PURE__ */ ${SOUGHT}(${mine}, ${JSON.stringify(flags)}, () => ${others.length === 0 ? (ofUnits ?? one) : code})`;
}

/** How the Chinese characters of one UTF-16 unit each begin. */
const CHINESE = String.raw`\u2e80-`;

const expressionOf = (code: string): RegExp => {
  const end = code.lastIndexOf('/');
  return new RegExp(code.slice(1, end), code.slice(end + 1));
};

/** The rarest of the needs, written as `Needs` of the program. */
function askedOf(expression: RegExp): string[] {
  const worth = needsOf(expression)
    .filter((it) => likelihood(it) < COMMON && ![...it].some((text) => text.includes('\0')))
    .sort((one, other) => likelihood(one) - likelihood(other));
  const most = Math.max(MOST_LENGTH, expression.source.length / 10);
  const asked: string[] = [];
  for (const need of worth.slice(0, MOST_NEEDS)) {
    const code = written(need);
    if (code.length <= most && !asked.includes(code)) asked.push(code);
  }
  // What is quickly asked for comes first.
  return asked.sort((one, other) => one.length - other.length);
}

/** Characters, and pairs for words, in the form of `Needs`. */
function written(need: Need): string {
  const units = new Set<number>();
  const pairs = new Set<number>();
  for (const it of need)
    if (it.length === 1) units.add(it.charCodeAt(0));
    else {
      const pair = rarestPair(it);
      pairs.add(pairOf(pair.charCodeAt(0), pair.charCodeAt(1)));
    }
  const characters = String.fromCharCode(...units);
  return pairs.size === 0 ? characters : `${characters}\0${String.fromCharCode(...pairs)}`;
}
