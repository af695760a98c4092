import { existsSync, readdirSync } from 'node:fs';
import { CHANGELOG, type Made, newsOf, writeNew } from './made.ts';

const RULES = 'src/core/rules';

/** The files of a new rule's folder; « and » mark the places for its author to fill in. */
const files = (code: string): Readonly<Record<string, string>> => ({
  'rule.ts': `import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** «What is wrong with it, by which clause of which standard.» */
const FORMS = /«什么不应当写»/g;

export const rule: TextRule<typeof words> = {
  code: '${code}',
  // All texts of the unit's own wording; the roles that a text can have stand in src/core/model/text-role.ts.
  roles: WORDED,
  checkText({ value }, at) {
    for (const { index, 0: written } of value.matchAll(FORMS))
      at.report(index, index + written.length, { written });
  },
};
`,
  'words.ts': `import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => \`«“\${written}”错在哪里»\`,
    hint: () => '«应当怎样写»',
  },
  en: {
    message: ({ written }) => \`«what is wrong with "\${written}"»\`,
    hint: () => '«what to write»',
  },
});
`,
  'page.md': `# ${code}

«一句话的题目»

## 说明

«查的是什么，哪些不算。这是警告。»

## 为什么

«依据哪一标准的哪一条。»

## 错误写法

\`\`\`yaml
overview: «什么不应当写»
\`\`\`

## 正确写法

\`\`\`yaml
overview: «应当怎样写»
\`\`\`

## English

A warning: «what it finds, by which clause, and what it leaves alone».
`,
  'good.yaml': fixture('«应当怎样写»。'),
  'bad.yaml': fixture(`«什么不应当写»。 # ← ${code}: «什么不应当写»`),
});

const fixture = (overview: string): string => `year: 2026
subject: 安全生产
organisation: { name: 青山市文化和旅游局 }
leadership: { leader: 局长 }
overview: ${overview}
`;

/**
 * Makes the folder of a rule.
 *
 * @param name `<group>/<code>`, such as `punctuation/dash`
 * @throws Error if there is no such group, or the rule exists already
 */
export function newRule(name: string): Made {
  const [group = '', code = '', ...rest] = name.split('/');
  const groups = readdirSync(RULES).filter((it) => existsSync(`${RULES}/${it}/group.ts`));
  if (!groups.includes(group) || !/^[a-z]+(-[a-z]+)*$/.test(code) || rest.length > 0)
    throw new Error(`give <group>/<code>, such as punctuation/dash; the groups are ${groups.join(', ')}`);
  const taken = groups.find((it) => existsSync(`${RULES}/${it}/${code}`));
  if (taken) throw new Error(`${RULES}/${taken}/${code} is there already`);
  const folder = `${RULES}/${group}/${code}`;
  writeNew(
    Object.fromEntries(Object.entries(files(code)).map(([file, text]) => [`${folder}/${file}`, text])),
    [newsOf(`\`${code}\`: «what it finds».`)],
  );
  return {
    paths: [folder],
    needsGenerate: true,
    next: [
      `${folder} is made and listed: write in its five files what stands between « and »`,
      'npm run generate   takes its page to docs/diagnostics once more, when it is written',
      'npx vitest run test/new/placeholders.test.ts   says where « and » still stand',
      'npx vitest run test/check/fixtures.test.ts test/check/corpus.test.ts test/diagnostics test/cli/rules.test.ts test/docs/languages.test.ts   holds its fixtures and its page, which says in both languages whether there is a fix',
      'test/check/corpus   takes wrong sentences, and right ones below a line that ends with its code in [ ]; until then corpus.test.ts names it',
      `${CHANGELOG}   the line of what it finds, whose « » are to be written`,
    ],
  };
}
