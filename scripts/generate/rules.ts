import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { banner } from './banner.ts';

const RULES = 'src/core/rules';

/** The folder of a rule below `src/core/rules/`: the folder of its group, and its own, named after its code. */
export interface RuleFolder {
  readonly group: string;
  readonly code: string;
}

const folders = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map((it) => it.name)
    .sort();

/** The groups of rules: the folders with a `group.ts`. */
const groups = (): readonly string[] =>
  folders(RULES).filter((group) => existsSync(`${RULES}/${group}/group.ts`));

/** The rules of all groups; a folder without a `rule.ts` holds code that several rules share. */
export const ruleFolders = (): readonly RuleFolder[] =>
  groups().flatMap((group) =>
    folders(`${RULES}/${group}`)
      .filter((code) => existsSync(`${RULES}/${group}/${code}/rule.ts`))
      .map((code) => ({ group, code })),
  );

/** `src/core/rules/list.ts`: the groups with their rules, sorted by code. */
export function ruleList(): string {
  const all = ruleFolders();
  const imports = groups().flatMap((group) => [
    `import { group as ${nameOf(group)}Group } from './${group}/group.ts';`,
    ...all
      .filter((it) => it.group === group)
      .map(({ code }) => `import { rule as ${nameOf(code)} } from './${group}/${code}/rule.ts';`),
  ]);
  const members = groups().map((group) => {
    const rules = all.filter((it) => it.group === group).map(({ code }) => `      ${nameOf(code)},\n`);
    return `  {
    ...${nameOf(group)}Group,
    rules: [\n${rules.join('')}    ],\n  },\n`;
  });
  return `// ${banner(`the folders of ${RULES}/`)}
import type { Rule, RuleGroup, TextRule } from './rule.ts';
${imports.join('\n')}

/** The groups of rules, one for each folder beside this file, with the rules in its folders. */
export const ruleGroups: readonly RuleGroup[] = [
${members.join('')}];

/** The rules of all groups. */
export const rules: readonly (Rule | TextRule)[] = ruleGroups.flatMap((it) => it.rules);
`;
}

/** `src/core/diagnostics/words/rules.ts`: the words of every rule by its code. */
export function ruleWordsModule(): string {
  const all = ruleFolders();
  const imports = all.map(
    ({ group, code }) => `import { words as ${nameOf(code)} } from '../../rules/${group}/${code}/words.ts';`,
  );
  return `// ${banner(`the words.ts of each folder of ${RULES}/`)}
${imports.join('\n')}

/** The words of each rule by its code, which is the name of its folder. */
export const ruleWords = {
${all.map(({ code }) => `  '${code}': ${nameOf(code)},\n`).join('')}};
`;
}

/** The page in each rule's folder, by the rule's code. */
export const pageSources = (): ReadonlyMap<string, string> =>
  new Map(ruleFolders().map(({ group, code }) => [code, `${RULES}/${group}/${code}/page.md`]));

/** The pages of the rules as `docs/diagnostics/<code>.md`: path and content. */
export const rulePages = (): readonly (readonly [path: string, content: string])[] =>
  [...pageSources()].map(([code, page]) => [
    `docs/diagnostics/${code}.md`,
    `${readFileSync(page, 'utf8')}\n<!-- ${banner(page)} -->\n`,
  ]);

/** `missing-word` as a TypeScript name: missingWord. */
const nameOf = (name: string): string => name.replace(/-(.)/g, (_, it: string) => it.toUpperCase());
