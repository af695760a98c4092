import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainName } from '../../src/core/unit/names.ts';
import { placeInPath, placeInRoster, placeInText, type RosterUnit } from '../../src/core/unit/roster.ts';
import { expectLinear } from '../support/linear.ts';
import { runs } from '../support/runs.ts';

/** Which unit a name means, each unit of the roster compared with it. */
function comparedWithEach(
  roster: readonly RosterUnit[],
  name: string,
  shortName: string | undefined,
): number {
  const own = plainName(name);
  const units = roster.map((it) => ({
    full: plainName(it.name),
    short: it.shortName && plainName(it.shortName),
  }));
  const exact = units.findIndex(({ full }) => full === own);
  if (exact >= 0) return exact;
  const names = [own, ...(shortName ? [plainName(shortName)] : [])];
  const only = (isIt: (unit: (typeof units)[number]) => boolean) => {
    const found = [...units.keys()].filter((place) => isIt(units[place]!));
    return found.length === 1 ? found[0] : undefined;
  };
  return (
    only(
      ({ full, short }) =>
        (names.includes(full) || (!!short && names.includes(short))) &&
        (isWithin(own, full) || isWithin(full, own)),
    ) ??
    only(({ full }) => own.length >= 3 && (full.endsWith(own) || own.endsWith(full))) ??
    -1
  );
}

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const it of long) if (short.startsWith(it, at)) at += it.length;
  return at === short.length;
}

/** Which unit a text names, each name sought in it. */
function soughtInText(roster: readonly RosterUnit[], text: string): number {
  const written = plainName(text);
  const named = roster.map((it) =>
    Math.max(
      0,
      ...[it.name, it.shortName ?? ''].map(plainName).map((one) => (written.includes(one) ? one.length : 0)),
    ),
  );
  const longest = Math.max(...named);
  return longest === 0 || named.indexOf(longest) !== named.lastIndexOf(longest) ? -1 : named.indexOf(longest);
}

// Few characters, so that names are often parts of each other; one of two units, and one that is made plain.
const words = (least: number, most: number) =>
  fc
    .array(fc.constantFrom('市', '县', '教', '局', '𠮷', '（', ' '), { minLength: least, maxLength: most })
    .map((it) => it.join(''));
const rosters = fc.array(
  fc.record(
    { name: words(1, 6).map((it) => `局${it}`.trim()), shortName: words(0, 2).map((it) => `县${it}`) },
    { requiredKeys: ['name'] },
  ),
  { minLength: 1, maxLength: 8 },
);

describe('a unit is found on a roster as if it were compared with each', () => {
  it('by its names', () => {
    fc.assert(
      fc.property(
        rosters,
        words(1, 7),
        fc.option(words(1, 3), { nil: undefined }),
        (roster, name, shortName) => {
          expect(placeInRoster(roster, { name, shortName })).toBe(comparedWithEach(roster, name, shortName));
        },
      ),
      { numRuns: runs(3_000) },
    );
  });

  it('by a text that names it', () => {
    fc.assert(
      fc.property(rosters, words(0, 20), (roster, text) => {
        expect(placeInText(roster, text)).toBe(soughtInText(roster, text));
      }),
      { numRuns: runs(3_000) },
    );
  });
});

describe('eight times as many units are looked for on eight times the roster in eight times the time', () => {
  const roster = (count: number, shortName: (index: number) => string): RosterUnit[] =>
    Array.from({ length: count }, (_, index) => ({
      name: `青山市白鹭县第${index}中学`,
      shortName: shortName(index),
    }));
  it.each<[string, (index: number) => string]>([
    ['by the ending of its name', (index) => `白鹭县第${index}中学`],
    ['by a name with more before it', (index) => `某省青山市白鹭县第${index}中学`],
    ['by its short name', (index) => `第${index}中`],
    ['in vain', (index) => `青山市白鹭县第${index}小学`],
  ])('%s', (_, nameOf) => {
    expectLinear(
      (units: readonly RosterUnit[]) => {
        for (const index of units.keys()) placeInRoster(units, { name: nameOf(index) });
      },
      (count) => roster(count, (index) => `第${index}中`),
      400,
    );
  });

  it('by the names of their files, and by what stands in them', () => {
    expectLinear(
      (units: readonly RosterUnit[]) => {
        for (const index of units.keys()) {
          placeInPath(units, `各单位/第${index}中.yaml`);
          placeInText(units, `${'青山市白鹭县登记。'.repeat(20)}第${index}中登记不及时。`);
        }
      },
      (count) => roster(count, (index) => `第${index}中`),
      100,
    );
  });
});
