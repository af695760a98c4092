import { describe, expect, test } from 'vitest';
import { unitType } from '../../../src/core/template/generated/unit-types.ts';
import { fits } from '../../../src/core/template/types/fits.ts';
import { keyOfMap, withGiven, withoutGiven } from '../../../src/core/template/types/given.ts';
import { typeNumbers } from '../../../src/core/template/types/type-identity.ts';
import { type TypeSchema, typeOfSchema } from '../../../src/core/template/types/type-of-schema.ts';
import {
  ANY,
  BOOLEAN,
  DATE,
  listOfType,
  mapOfTypes,
  membersOf,
  NUMBER,
  PERSON,
  TEXT,
  unionOf,
  type ValueType,
} from '../../../src/core/template/types/value-type.ts';

describe('the type that a schema gives', () => {
  const cases: [string, TypeSchema, ValueType][] = [
    ['text', { type: 'string' }, TEXT],
    ['a date', { type: 'string', format: 'date' }, DATE],
    ['a whole number', { type: 'integer' }, NUMBER],
    ['a truth value', { type: 'boolean' }, BOOLEAN],
    ['one of some texts', { enum: ['甲', '乙'] }, { kind: 'text', values: ['甲', '乙'] }],
    ['a constant', { const: '甲' }, { kind: 'text', values: ['甲'] }],
    ['a list', { type: 'array', items: { type: 'number' } }, listOfType(NUMBER)],
    ['a list of anything', { type: 'array' }, listOfType(ANY)],
    [
      'text or a list',
      { type: ['string', 'array'], items: { type: 'string' } },
      unionOf([TEXT, listOfType(TEXT)]),
    ],
    ['alternatives', { oneOf: [{ type: 'string' }, { type: 'number' }] }, unionOf([TEXT, NUMBER])],
    ['text that may be null', { type: ['string', 'null'] }, TEXT],
    ['anything', {}, ANY],
    ['what is not known', { type: 'mystery' }, ANY],
    ['a reference to nothing', { $ref: '#/definitions/none' }, ANY],
    ['a reference to another file', { $ref: 'other.json#/a' }, ANY],
    [
      'keys, needed, by default and optional',
      {
        type: 'object',
        required: ['a'],
        properties: {
          a: { type: 'string' },
          b: { type: 'number', default: 1 },
          c: { 'x-zh': { key: '丙' } },
        },
        additionalProperties: false,
      },
      {
        kind: 'map',
        keys: { a: { type: TEXT }, b: { type: NUMBER }, c: { type: ANY, optional: true, zh: '丙' } },
      },
    ],
    ['other keys', { additionalProperties: { type: 'number' } }, { kind: 'map', keys: {}, others: NUMBER }],
  ];
  test.each(cases)('%s', (_name, schema, type) => expect(typeOfSchema(schema)).toEqual(type));

  test('a form that holds itself is known one round deep', () => {
    const schema = {
      $ref: '#/definitions/part',
      definitions: {
        part: {
          properties: { parts: { items: { $ref: '#/definitions/part' } } },
          additionalProperties: false,
        },
      },
    };
    expect(typeOfSchema(schema)).toEqual({
      kind: 'map',
      keys: { parts: { type: listOfType(ANY), optional: true } },
    });
  });

  test('a reference to itself is anything', () => {
    const circle = { $ref: '#/definitions/a', definitions: { a: { $ref: '#/definitions/a' } } };
    expect(typeOfSchema(circle)).toEqual(ANY);
    expect(
      typeOfSchema({ properties: { x: { $ref: '#/definitions/a' } }, ...circle, $ref: undefined } as never),
    ).toMatchObject({
      keys: { x: { type: ANY } },
    });
  });
});

test('the unit has the keys of its schema, a person being a text or a map of which one key is given', () => {
  const leader = withGiven(unitType.keys.leadership!.type, ['leader']);
  expect(leader.kind === 'map' && leader.keys.leader).toMatchObject({ zh: '组长' });
  expect(leader.kind === 'map' && membersOf(leader.keys.leader!.type)).toMatchObject([
    { kind: 'text' },
    { kind: 'map', someOf: ['name', 'post'] },
  ]);
  expect(unitType.keys.organisation!.type).toMatchObject({ keys: { body: { zh: '领导机构' } } });
  expect(keyOfMap(unitType, 'year')?.optional).toBeUndefined();
  expect(keyOfMap(unitType, 'problems')?.optional).toBe(true);
});

describe('what is known to be given', () => {
  const either: ValueType = {
    kind: 'map',
    keys: { a: { type: TEXT, optional: true }, b: { type: TEXT, optional: true } },
    someOf: ['a', 'b'],
  };

  test('is needed from then on, all the way down', () => {
    const type = withGiven({ kind: 'map', keys: { x: { type: either, optional: true } } }, ['x', 'a']);
    expect(type).toEqual({
      kind: 'map',
      keys: { x: { type: { ...either, keys: { a: { type: TEXT }, b: { type: TEXT, optional: true } } } } },
    });
  });

  test('rules out what cannot have it', () => {
    expect(withGiven(unionOf([TEXT, either]), ['a']).kind).toBe('map');
  });

  test('follows from what is known not to be', () => {
    const without = withoutGiven(either, 'a');
    expect(keyOfMap(without as never, 'b')).toEqual({ type: TEXT });
    expect(withoutGiven(unionOf([TEXT, either]), 'c').kind).toBe('union');
    expect(withoutGiven(withoutGiven(unionOf([TEXT, either]), 'a'), 'b')).toEqual(TEXT);
    expect(withoutGiven(unionOf([TEXT, mapOfTypes({ text: TEXT })]), 'text')).toEqual(TEXT);
  });

  test('a number may be zero and yet be given', () => {
    const type: ValueType = {
      kind: 'map',
      keys: { n: { type: NUMBER, optional: true } },
      someOf: ['n', 'a'],
    };
    expect(withoutGiven(type, 'n')).toEqual(type);
  });
});

test.each<[ValueType, ValueType, boolean]>([
  [TEXT, TEXT, true],
  [NUMBER, TEXT, true],
  [DATE, TEXT, true],
  [TEXT, DATE, false],
  [BOOLEAN, TEXT, false],
  [ANY, DATE, true],
  [unionOf([TEXT, listOfType(TEXT)]), TEXT, false],
  [unionOf([TEXT, listOfType(TEXT)]), listOfType(TEXT), true],
  [TEXT, listOfType(TEXT), false],
  [listOfType(listOfType(TEXT)), listOfType(TEXT), false],
  [listOfType(PERSON), listOfType(PERSON), true],
  [mapOfTypes({ due: DATE, status: TEXT, more: TEXT }), mapOfTypes({ due: DATE, status: TEXT }), true],
  [mapOfTypes({ due: DATE }), mapOfTypes({ due: DATE, status: TEXT }), false],
  [listOfType(NUMBER), unionOf([listOfType(), NUMBER]), true],
])('%j for %j: %s', (given, wanted, does) => expect(fits(given, wanted)).toBe(does));

test('types that are alike have one number, others have another', () => {
  const numberOf = typeNumbers();
  expect(numberOf(listOfType(mapOfTypes({ a: TEXT })))).toBe(numberOf(listOfType(mapOfTypes({ a: TEXT }))));
  const different = [TEXT, DATE, listOfType(TEXT), mapOfTypes({ a: TEXT }), mapOfTypes({ b: TEXT }), PERSON];
  expect(new Set(different.map(numberOf)).size).toBe(different.length);
});
