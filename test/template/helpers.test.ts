import { describe, expect, it } from 'vitest';
import { type KeyNode, unitKeys } from '../../src/core/generated/keys.ts';
import { helpers } from '../../src/core/template/helpers/index.ts';
import { markdownText } from '../support/markdown-text.ts';
import { rendered } from '../support/templates.ts';

describe.each(helpers.map((helper) => ({ helper, name: helper.name })))('$name', ({ helper }) => {
  it.each(helper.examples.map((example) => [example.template, example] as const))(
    '%s',
    async (_template, { template, data, gives }) => {
      expect(markdownText(await rendered(template, data))).toBe(gives.trim());
    },
  );

  it('copes with data that is not there', () => {
    const inverse = () => '';
    expect(() => helper.run([], { hash: {}, data: { root: {} }, fn: inverse, inverse }, {})).not.toThrow(
      TypeError,
    );
  });
});

it('no helper has the name of a key, which it would hide in a template', () => {
  const keys = new Set<string>();
  const seen = new Set<KeyNode>();
  const visit = (node: KeyNode) => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const [key, child] of Object.entries(node.keys ?? {})) {
      keys.add(key);
      visit(child.node);
    }
    if (node.items) visit(node.items);
  };
  visit(unitKeys);
  expect(helpers.map(({ name }) => name).filter((name) => keys.has(name))).toEqual([]);
});
