import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { unitKeys } from '../../../src/core/generated/keys.ts';
import { groupedBy } from '../../../src/core/model/grouped.ts';
import { pairOf } from '../../../src/core/prose/pair-of.ts';
import type { Needed } from '../../../src/core/rules/needed.ts';
import { expressionOfUnits } from '../regular-expressions.ts';
import { likelihood, rarestPair } from './likelihood.ts';
import { type LoadedRules, loadedRules, MODULES } from './loaded-rules.ts';
import { type Need, needsOf } from './needs.ts';
import { needOfRule } from './rule-needs.ts';

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

/**
 * Has each expression of the rules say what a text must contain for it to find something, so that it is made, and
 * compiled, only for such a text (`src/core/prose/sought.ts`), and a rule read only texts in which one of its expressions
 * can find something (`src/core/rules/possible.ts`). A check has six hundred of them, of which a file of some pages needs
 * the fewest, and compiling them takes longer than all else that the rules do.
 */
export async function soughtExpressions(root: string): Promise<Plugin> {
  const loaded = found.get(root) ?? loadedRules(root);
  found.set(root, loaded);
  const { made, rules } = await loaded;
  const needed = neededOf(new Map(rules.map((it) => [it.code, needOfRule(it, unitKeys)] as const)));
  return onModules(root, (text, name) =>
    name === NEEDED
      ? `export const needed = ${JSON.stringify(needed)};`
      : rewritten(text, (code, { from, isMade }) => {
          const all = isMade ? made.get(`${name} ${from}`) : [expressionOf(code)];
          // What has made one is not needed any more.
          return (
            all && (soughtCode(all, code, from) ?? (isMade && all.length === 1 ? `${all[0]}` : undefined))
          );
        }),
  );
}

/** The module that lists what rules need. */
const NEEDED = 'src/core/rules/needed.ts';

/** What the rules of a project need, as the program looks for it: characters that are enough for the same rules together. */
function neededOf(needs: ReadonlyMap<string, Need | undefined>): Needed {
  const known = [...needs].flatMap(([code, need]) => (need ? [[code, need] as const] : []));
  const rulesOf = new Map<string, number[]>();
  for (const [number, [, need]] of known.entries())
    for (const part of partsOf(need)) rulesOf.set(part, [...(rulesOf.get(part) ?? []), number]);
  const together = groupedBy(rulesOf, ([, rules]) => rules.join());
  const groups = [...together.values()].map(
    (it) => [inOne(it.map(([part]) => part)), it[0]?.[1] ?? []] as const,
  );
  return { codes: known.map(([code]) => code), groups };
}

/** What the modules of a project make: found once for all bundles. */
const found = new Map<string, Promise<LoadedRules>>();

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
const written = (need: Need): string => inOne(partsOf(need));

/** Each character, and a `\0` with what `pairOf` gives for each word. */
const partsOf = (need: Need): string[] => [
  ...new Set(
    [...need].map((it) => {
      if (it.length === 1) return it;
      const pair = rarestPair(it);
      return `\0${String.fromCharCode(pairOf(pair.charCodeAt(0), pair.charCodeAt(1)))}`;
    }),
  ),
];

function inOne(parts: readonly string[]): string {
  const characters = parts.filter((it) => it.length === 1);
  const pairs = parts.flatMap((it) => it[1] ?? []);
  return characters.join('') + (pairs.length === 0 ? '' : `\0${pairs.join('')}`);
}
