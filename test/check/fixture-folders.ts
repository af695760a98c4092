import { readdirSync } from 'node:fs';

const SCHEMA = 'test/check/fixtures';
const RULES = 'src/core/rules';

const folders = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map((it) => it.name);

/**
 * Where the good.yaml and the bad.yaml of each code lie: of a rule in its own folder, of what the schema finds in
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
