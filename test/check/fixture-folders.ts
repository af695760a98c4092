import { readdirSync } from 'node:fs';

const SCHEMA = 'test/check/fixtures';
const RULES = 'src/core/rules';

const folders = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map((it) => it.name);

/**
 * The folder with the good.yaml and the bad.yaml of each code: the rule's own folder, or for codes of the schema one in
 * `test/check/fixtures/`.
 */
export const fixtureFolders: ReadonlyMap<string, string> = new Map([
  ...folders(SCHEMA).map((code) => [code, `${SCHEMA}/${code}`] as const),
  ...folders(RULES).flatMap((group) =>
    folders(`${RULES}/${group}`)
      .filter((code) => readdirSync(`${RULES}/${group}/${code}`).includes('rule.ts'))
      .map((code) => [code, `${RULES}/${group}/${code}`] as const),
  ),
]);
