import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { type KeyNode, unitKeys } from '../../src/generated/keys.ts';
import { engineFor } from '../../src/template/engine.ts';
import { helpers } from '../../src/template/helpers/index.ts';
import { markdownText } from '../support/markdown-text.ts';

const compile = (template: string) => {
  const spec = Handlebars.precompile(template, {
    knownHelpers: Object.fromEntries(helpers.map(({ name }) => [name, true])),
    knownHelpersOnly: true,
  });
  return new Function(`return ${spec}`)();
};

const render = (template: string, data: object) =>
  engineFor({ pack: 'test', title: compile(''), body: compile(template), blocks: {} }).body(data);

describe.each(helpers.map((helper) => ({ helper, name: helper.name })))('$name', ({ helper }) => {
  it.each(helper.examples.map((example) => [example.template, example] as const))(
    '%s',
    (_template, { template, data, gives }) => {
      expect(markdownText(render(template, data))).toBe(gives.trim());
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
