import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';
import type { Rule, TextRule } from '../../../src/core/rules/rule.ts';
import { Asking, Unclear } from './questions.ts';

/** The modules whose expressions look through texts: most of these find nothing in most texts. */
export const MODULES = /[\\/]src[\\/]core[\\/](?:prose|rules)[\\/].*\.ts$/;

export interface LoadedRules {
  /** The expressions that each `new RegExp(…)` made when the modules were loaded: by the place of the code, in order. */
  readonly made: ReadonlyMap<string, readonly RegExp[]>;
  /** The rules that read texts, whose expressions tell what an unanswered text is asked. */
  readonly rules: readonly TextRule[];
}

/** Loads the rules of a project to see what they make and ask. */
export async function loadedRules(root: string): Promise<LoadedRules> {
  const folder = await mkdtemp(join(root, 'node_modules', '.expressions-'));
  const outfile = join(folder, 'rules.mjs');
  const made = new Map<string, RegExp[]>();
  const watcher = {
    expression(place: string, expression: RegExp): RegExp {
      made.set(place, [...(made.get(place) ?? []), expression]);
      return new Asking(expression.source, expression.flags);
    },
    isSame(one: unknown, other: unknown): boolean {
      if (one !== other && (Asking.isUnanswered(one) || Asking.isUnanswered(other)))
        throw new Unclear('it compares the text');
      return one === other;
    },
  };
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['src/core/rules/list.ts'],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      plugins: [watched(root)],
      // What nothing uses is left out of the bundle, but must not be left out here.
      treeShaking: false,
      logLevel: 'error',
    });
    Object.assign(globalThis, { [WATCHER]: watcher });
    const { rules } = (await import(pathToFileURL(outfile).href)) as { rules: readonly (Rule | TextRule)[] };
    // They go on telling what they ask.
    return { made, rules: rules.filter((it) => 'checkText' in it) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const WATCHER = 'watcherOfRules';

/** Has the modules tell which expressions they make, wherever they do, and what they compare. */
const watched = (root: string): Plugin => ({
  name: 'watched-rules',
  setup(bundler) {
    bundler.onLoad({ filter: MODULES }, async ({ path }) => {
      const name = relative(root, path).replaceAll(sep, '/');
      const source = ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest, true);
      const { transformed } = ts.transform(source, [
        (context) => {
          const visit = (node: ts.Node): ts.Node => {
            const inner = ts.visitEachChild(node, visit, context);
            if (isExpression(node, source))
              return called('expression', [
                ts.factory.createStringLiteral(`${name} ${node.getStart(source)}`),
                inner as ts.Expression,
              ]);
            if (!ts.isBinaryExpression(inner)) return inner;
            const { operatorToken, left, right } = inner;
            const isSame = operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
            if (!isSame && operatorToken.kind !== ts.SyntaxKind.ExclamationEqualsEqualsToken) return inner;
            const call = called('isSame', [left, right]);
            return isSame ? call : ts.factory.createLogicalNot(call);
          };
          return (file) => ts.visitNode(file, visit) as ts.SourceFile;
        },
      ]);
      return { contents: ts.createPrinter().printFile(transformed[0] as ts.SourceFile), loader: 'ts' };
    });
  },
});

const called = (method: string, args: readonly ts.Expression[]): ts.Expression =>
  ts.factory.createCallExpression(
    ts.factory.createPropertyAccessExpression(ts.factory.createIdentifier(WATCHER), method),
    undefined,
    args,
  );

const isExpression = (node: ts.Node, source: ts.SourceFile): boolean =>
  ts.isRegularExpressionLiteral(node) ||
  (ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp');
