import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { fixText, type Judgement } from '../../src/core/check/fix/fix-text.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { read } from '../../src/core/read/read.ts';
import { defaultSettings, type Settings } from '../../src/core/rules/settings/settings.ts';
import { casesIn } from './corpus-cases.ts';
import { documentsAskedIn } from './documents-asked.ts';
import { fixtureFolders } from './fixture-folders.ts';
import { settingsFor } from './settings-for.ts';

const judgeBy =
  (settings: Settings) =>
  (text: string): Judgement => {
    const { source, findings } = read('org.yaml', new TextEncoder().encode(text), unitKeys);
    if (!source) return { readable: false, findings };
    return {
      readable: true,
      findings: [...findings, ...check(source, documentsAskedIn(text), settings).findings],
    };
  };

interface Right {
  readonly from: string;
  readonly yaml: string;
  readonly settings: Settings;
}

/** Correct texts: the corpus, and the good file of each code, checked by the rules of its group. */
const right: readonly Right[] = [
  ...casesIn('correct/').map((it) => ({ ...it, settings: defaultSettings })),
  ...[...fixtureFolders].map(([code, folder]) => ({
    from: code,
    yaml: readFileSync(`${folder}/good.yaml`, 'utf8'),
    settings: settingsFor(code),
  })),
];

test('the fixes leave every right text as it is', () => {
  expect(right.length).toBeGreaterThan(500);
  const changed = right.flatMap(({ from, yaml, settings }) => {
    const { text } = fixText(yaml, judgeBy(settings));
    return text === yaml ? [] : [`${from}: ${text}`];
  });
  expect(changed).toEqual([]);
});
