import { expect, it } from 'vitest';
import { failureOf } from '../support/templates.ts';

// Compiling an unchecked template refuses it for the same reason as the check would.
it.each([
  ['{{#if a}}{{b}}{{/each}}', '1:15', 'template-wrong-close'],
  ['甲\n{{#if a}}{{b}}', '2:1', 'template-unclosed-block'],
  ['甲\n  {{b}', '2:3', 'template-unclosed-braces'],
  ['{{join (a b}}', '1:1', 'template-bad-syntax'],
  ['{{/if}}', '1:1', 'template-stray-close'],
  ['{{else}}', '1:1', 'template-stray-else'],
  ['{{a/../b}}', '1:1', 'template-bad-syntax'],
  ['{{formatDai a}}', '1:3', 'template-unknown-helper'],
  ['{{a.b c}}', '1:3', 'template-unknown-helper'],
  ['{{#join a}}{{/join}}', '1:4', 'template-helper-form'],
  ['{{each a}}', '1:3', 'template-helper-form'],
  ['{{#if a b}}{{/if}}', '1:4', 'template-argument-count'],
  ['{{lookup a}}', '1:3', 'template-argument-count'],
  ['{{> block a b}}', '1:1', 'template-argument-count'],
])('%s', async (template, at, code) => {
  expect(await failureOf(template, {})).toMatchObject({ at: `body.hbs:${at}`, code });
});
