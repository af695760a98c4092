import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeMaps } from '../../src/core/template/merge-maps.ts';

const tree = fc.letrec((tie) => ({
  map: fc.dictionary(
    fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'),
    fc.oneof({ depthSize: 'small' }, fc.integer(), fc.array(fc.integer(), { maxLength: 2 }), tie('map')),
    { minKeys: 1, maxKeys: 3 },
  ),
})).map as fc.Arbitrary<object>;

const leaves = (value: unknown, way: string[] = []): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, it]) => leaves(it, [...way, key]))
    : [[way.join('.'), value]];

it('has every leaf of the map above, and those below that it says nothing of', () => {
  fc.assert(
    fc.property(tree, tree, (below, above) => {
      const merged = new Map(leaves(mergeMaps(below, above)));
      for (const [way, value] of leaves(above)) expect(merged.get(way)).toEqual(value);
      const said = leaves(above).map(([way]) => way);
      for (const [way, value] of leaves(below)) {
        const isSaid = said.some((it) => it === way || it.startsWith(`${way}.`) || way.startsWith(`${it}.`));
        if (!isSaid) expect(merged.get(way)).toEqual(value);
      }
    }),
  );
});

it('changes neither map, nor the prototype of anything', () => {
  fc.assert(
    fc.property(tree, tree, (below, above) => {
      const before = JSON.stringify([below, above]);
      mergeMaps(below, above);
      expect(JSON.stringify([below, above])).toBe(before);
      expect(Object.getPrototypeOf(mergeMaps(below, above))).toBe(Object.prototype);
      expect(({} as { a?: unknown }).a).toBeUndefined();
    }),
  );
});
