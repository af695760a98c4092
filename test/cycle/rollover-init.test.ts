import { expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { rollover } from '../../src/core/cycle/rollover/rollover.ts';
import { severityOf } from '../../src/core/diagnostics/severity.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { namesBelow } from '../../src/core/read/names.ts';
import { defaultSettings } from '../../src/core/rules/settings/settings.ts';
import { SAMPLE } from '../../src/core/starter/unit/answers.ts';
import { starter } from '../../src/core/starter/unit/starter.ts';
import { sourceOf } from '../check/source-of.ts';

const NAMES = namesBelow(unitKeys);

/** The file of `init` with every example made active, as its comments describe. */
const inForce = (text: string): string =>
  text.replace(/^( *)# ((?:- )?\{?([^\s:{]+)(?::.*)?)$/gm, (line, indent, rest, key) =>
    NAMES.has(key) || rest.startsWith('- ') ? `${indent}${rest}` : line,
  );

test.each([
  ['zh', 'zh'],
  ['zh', 'en'],
  ['en', 'en'],
] as const)(
  'the sample of init with every example in force is drafted and built: %s, keys %s',
  (language, keys) => {
    const text = inForce(
      starter({ ...SAMPLE, year: 2026, letterhead: true }, 'unit.schema.json', language, keys),
    );
    for (const given of [text, text.replace(/\n\n/g, '\n'), text.replaceAll('\n', '\r\n').trimEnd()]) {
      const source = sourceOf(given, unitKeys);
      const unit = source.data as Unit;
      // All examples are active, as the last one of each kind shows.
      expect(unit.rectifications?.[1]?.progress).toBe(60);
      expect(unit.nextYear).toHaveLength(2);
      expect(unit.document?.number).toContain('12号');

      const draft = rollover(source, 'org.yaml');
      expect(draft.failure).toBeUndefined();
      const next = sourceOf(draft.text, unitKeys);
      const checked = check(next, ['situation-report'], { ...defaultSettings, draft: true });
      expect(checked.findings.filter((it) => severityOf(it) === 'error')).toEqual([]);
      expect(compose(checked.unit as Unit, 'situation-report').title).toContain('2027');
      expect((next.data as Unit).carriedOver).toMatchObject([{ year: 2026, status: '推进中', progress: 60 }]);
      expect((next.data as Unit).nextYear).toEqual(unit.nextYear);
    }
  },
);
