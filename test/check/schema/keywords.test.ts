import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tellers } from '../../../src/core/check/schema/mistakes/list.ts';

/** Keywords that only describe or structure, so that no finding comes from them. */
const SILENT = [
  '$schema',
  '$id',
  '$ref',
  'title',
  'description',
  'default',
  'examples',
  'x-zh',
  'x-text',
  'x-unit',
  'definitions',
  'properties',
  'items',
];

/** The keywords of a schema and of all schemas within it. */
function keywordsOf(schema: object): string[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === 'properties' || keyword === 'definitions')
      return [keyword, ...Object.values(value).flatMap((it) => keywordsOf(it as object))];
    if (keyword === 'items') return [keyword, ...keywordsOf(value)];
    if (keyword === 'anyOf') return [keyword, ...(value as object[]).flatMap(keywordsOf)];
    return [keyword];
  });
}

const load = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

test.each(['unit', 'style'])('every keyword of the %s schema has its words', (name) => {
  const loud = new Set(keywordsOf(load(name)).filter((keyword) => !SILENT.includes(keyword)));
  expect([...loud].filter((keyword) => !(keyword in tellers))).toEqual([]);
});

test.each(['unit', 'style'])('the branches of every anyOf of the %s schema only require keys', (name) => {
  const branches = (schema: unknown): object[] =>
    typeof schema !== 'object' || schema === null
      ? []
      : Object.entries(schema).flatMap(([keyword, value]) =>
          keyword === 'anyOf' ? (value as object[]) : keyword === 'examples' ? [] : branches(value),
        );
  expect(branches(load(name)).filter((branch) => Object.keys(branch).join() !== 'required')).toEqual([]);
});

test.each(['unit', 'style'])('the only format of the %s schema is that of dates', (name) => {
  const formats = JSON.stringify(load(name)).match(/"format":"[^"]*"/g) ?? [];
  expect(formats.filter((it) => it !== '"format":"date"')).toEqual([]);
});
