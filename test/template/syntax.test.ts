import { expect, it } from 'vitest';
import { word } from '../../src/diagnostics/word.ts';
import { failureOf } from '../support/templates.ts';

it.each([
  ['{{#if a}}{{b}}{{/each}}', '1:4', '模板的 {{#if}} 用 {{/each}} 结束，前后不一致'],
  ['甲\n{{#if a}}{{b}}', '2:15', '模板没有写完：有 {{#…}} 没有写对应的 {{/…}}，或者有 {{ 没有写 }}'],
  ['甲\n  {{b}', '2:6', '模板写法不对：不应在此处写“}”'],
  ['{{join (a b}}', '1:12', '模板写法不对：不应在此处写“}}”'],
  ['{{/if}}', '1:1', '模板写法不对：不应在此处写“{{/”'],
  ['{{else}}', '1:1', '模板写法不对：不应在此处写“{{else}}”'],
  ['{{a/../b}}', '1:3', '模板里的路径“a/..”写法不对'],
  ['{{formatDay a}}', '1:3', '没有“formatDay”这个助手'],
  ['{{a.b c}}', '1:3', '没有“a.b”这个助手'],
  ['{{#join a}}{{/join}}', '1:4', '“join”不能写成一对标记'],
  ['{{each a}}', '1:3', '“each”要写成一对标记'],
  ['{{#if a b}}{{/if}}', '1:4', '“if”要有 1 个参数'],
  ['{{lookup a}}', '1:3', '“lookup”要有 2 个参数'],
  ['{{> block a b}}', '1:1', '引用块时至多给一个数据'],
])('%s', async (template, at, message) => {
  const { at: found, finding } = await failureOf(template, {});
  expect([found, word(finding, 'zh').message]).toEqual([`body.hbs:${at}`, message]);
});
