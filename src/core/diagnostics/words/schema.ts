import { entry } from '../../wording/entry.ts';
import type { KeyNames } from '../../wording/key-names.ts';

/** Findings about values that do not fit the schema. */
export const schemaWords = {
  'unknown-key': entry<{
    key: string;
    suggestion?: string | undefined;
    suggestionZh?: string | undefined;
    owner?: string | undefined;
    ownerZh?: string | undefined;
    known: readonly string[];
    knownZh: readonly string[];
  }>({
    severity: 'error',
    zh: {
      message: ({ key }) => `不认识的键“${key}”`,
      hint: ({ suggestion, suggestionZh, owner, ownerZh, known, knownZh }, keys) => {
        if (suggestion) return `是否应为${keys.name(suggestionZh, suggestion)}？`;
        if (owner === '') return '这个键应写在最外层，前面不留空格';
        const here = `这里可以写：${keys.list(knownZh, known)}`;
        if (owner) {
          const elsewhere = `这个键应写在${keys.name(ownerZh, owner)}之下`;
          return known.length > MOST_KEYS ? elsewhere : `${elsewhere}；${here}`;
        }
        return known.includes('extra')
          ? `${here}；单位自用的内容写在${keys.name('补充', 'extra')}之下`
          : here;
      },
    },
    en: {
      message: ({ key }) => `unknown key "${key}"`,
      hint: ({ suggestion, suggestionZh, owner, ownerZh, known, knownZh }, keys) => {
        if (suggestion) return `did you mean ${keys.name(suggestionZh, suggestion)}?`;
        if (owner === '') return 'it belongs at the top level, with no spaces in front of it';
        const here = `what can stand here: ${keys.list(knownZh, known)}`;
        if (owner)
          return known.length > MOST_KEYS
            ? `it belongs under ${keys.name(ownerZh, owner)}`
            : `it belongs under ${keys.name(ownerZh, owner)}; ${here}`;
        return known.includes('extra')
          ? `${here}; a unit's own data goes under ${keys.name('补充', 'extra')}`
          : here;
      },
    },
  }),
  'missing-key': entry<{ key: string; zh: string; example?: string | undefined } & Owner>({
    severity: 'error',
    zh: {
      message: ({ key, zh, ...owner }, keys) => `${inZh(owner, keys)}缺少${keys.name(zh, key)}`,
      hint: ({ key, zh, example }, keys) =>
        example === undefined
          ? `补上${keys.name(zh, key)}`
          : `补上一行，例如 ${keys.spelling(zh, key)}: ${example}`,
    },
    en: {
      message: ({ key, zh, ...owner }, keys) => `${keys.name(zh, key)} is missing${inEn(owner, keys)}`,
      hint: ({ key, zh, example }, keys) =>
        example === undefined
          ? `add ${keys.name(zh, key)}`
          : `add it, for example ${keys.spelling(zh, key)}: ${example}`,
    },
  }),
  'missing-one-of': entry<{ keys: readonly string[]; keysZh: readonly string[] } & Owner>({
    severity: 'error',
    zh: {
      message: ({ keys: these, keysZh, ...owner }, keys) =>
        `${inZh(owner, keys)}缺少${keys.list(keysZh, these)}，至少要写一项`,
      hint: ({ keys: these, keysZh }, keys) => `补上${keys.list(keysZh, these, '或')}`,
    },
    en: {
      message: ({ keys: these, keysZh, ...owner }, keys) =>
        `none of ${keys.list(keysZh, these)} is given${inEn(owner, keys)}, and one is needed`,
      hint: ({ keys: these, keysZh }, keys) => `add ${keys.list(keysZh, these, ' or ')}`,
    },
  }),
  'wrong-type': entry<
    FindingSubject & {
      expected: readonly string[];
      found: string;
      suggestion?: string | undefined;
      known: readonly string[];
      knownZh: readonly string[];
    }
  >({
    severity: 'error',
    zh: {
      message: ({ expected, found, ...place }, keys) =>
        `${placeZh(place, keys)}应为${expected.map((type) => TYPES_ZH[type] ?? type).join('或')}，现为${TYPES_ZH[found] ?? found}`,
      hint: orNoneZh(({ expected, found, suggestion, known, knownZh }, keys) => {
        if (suggestion !== undefined) {
          return found === 'string' ? `写作 ${suggestion}` : `加上引号，写作 ${suggestion}`;
        }
        if (SCALARS.includes(found) && expected.includes('string')) return '放在引号里，写成文字';
        if (expected.includes('array')) return '一项一行，每行以“- ”开头';
        if (found === 'object' && expected.includes('string')) {
          return '写成一行文字；文字里有半角冒号的，把整句放在引号里';
        }
        if (found === 'array' && expected.includes('string')) return '只写一项，去掉“- ”或者方括号';
        if (expected.includes('object')) {
          return `另起一行，缩进后一行写一个“键: 值”${known.length > 0 ? `，可以写：${keys.list(knownZh, known)}` : ''}`;
        }
        if (expected.includes('boolean')) return '写 true（是）或 false（否）';
        return expected.includes('integer') ? '只写整数，不带单位' : '只写数字，不带单位';
      }),
    },
    en: {
      message: ({ expected, found, ...place }, keys) =>
        `${placeEn(place, keys)} should be ${expected.map((type) => TYPES_EN[type] ?? type).join(' or ')}, but is ${TYPES_EN[found] ?? found}`,
      hint: orNoneEn(({ expected, found, suggestion, known, knownZh }, keys) => {
        if (suggestion !== undefined) {
          return found === 'string' ? `write ${suggestion}` : `put it in quotes: ${suggestion}`;
        }
        if (SCALARS.includes(found) && expected.includes('string')) return 'put it in quotes to make it text';
        if (expected.includes('array')) return 'write one entry a line, each beginning with "- "';
        if (found === 'object' && expected.includes('string')) {
          return 'write one line of text; where the text has a colon and a space in it, put the whole of it in quotes';
        }
        if (found === 'array' && expected.includes('string'))
          return 'write one text only, without "- " or brackets';
        if (expected.includes('object')) {
          return `begin a new line, indent it, and write one "key: value" a line${known.length > 0 ? `; the keys are ${keys.list(knownZh, known)}` : ''}`;
        }
        if (expected.includes('boolean')) return 'write true or false';
        return `write ${expected.includes('integer') ? 'a whole number' : 'the number'} alone, without a unit`;
      }),
    },
  }),
  'wrong-value': entry<
    FindingSubject & {
      value: string;
      suggestion?: string | undefined;
      suggestionZh?: string | undefined;
      allowed: readonly string[];
      allowedZh: readonly string[];
    }
  >({
    severity: 'error',
    zh: {
      message: ({ value, ...place }, keys) => `${placeZh(place, keys)}不能写“${value}”`,
      hint: orNoneZh(({ value, suggestion, suggestionZh, allowed, allowedZh }, keys) =>
        [
          suggestion === undefined ? '' : `是否应为${keys.name(suggestionZh, suggestion)}？`,
          value === '逾期' ? '是否逾期由程序根据完成时限得出，不用写；' : '',
          `可以写：${keys.list(allowedZh, allowed)}`,
        ].join(''),
      ),
    },
    en: {
      message: ({ value, ...place }, keys) => `${placeEn(place, keys)} cannot be "${value}"`,
      hint: orNoneEn(({ value, suggestion, suggestionZh, allowed, allowedZh }, keys) =>
        [
          suggestion === undefined ? '' : `did you mean ${keys.name(suggestionZh, suggestion)}? `,
          value === '逾期' ? 'whether it is overdue follows from the deadline and is never written; ' : '',
          `it can be: ${keys.list(allowedZh, allowed)}`,
        ].join(''),
      ),
    },
  }),
  'wrong-date': entry<
    FindingSubject & { value: string; suggestion?: string | undefined; noSuchDay: boolean }
  >({
    severity: 'error',
    zh: {
      message: ({ value, noSuchDay, ...place }, keys) =>
        noSuchDay
          ? `${placeZh(place, keys)}“${value}”：日历上没有这一天`
          : `${placeZh(place, keys)}“${value}”不是规定的日期写法`,
      hint: orNoneZh(({ suggestion, noSuchDay }) => {
        if (noSuchDay) return '核对月份和日子';
        return suggestion === undefined
          ? '按“年-月-日”写，月和日各两位，例如 2026-01-05'
          : `写作 ${suggestion}`;
      }),
    },
    en: {
      message: ({ value, noSuchDay, ...place }, keys) =>
        noSuchDay
          ? `${placeEn(place, keys)} "${value}": the calendar has no such day`
          : `${placeEn(place, keys)} "${value}" is not a date in the form YYYY-MM-DD`,
      hint: orNoneEn(({ suggestion, noSuchDay }) => {
        if (noSuchDay) return 'check the month and the day';
        return suggestion === undefined
          ? 'write year-month-day, with two figures for month and day, for example 2026-01-05'
          : `write ${suggestion}`;
      }),
    },
  }),
  'out-of-range': entry<
    FindingSubject & { value: number; minimum?: number | undefined; maximum?: number | undefined }
  >({
    severity: 'error',
    zh: {
      message: ({ value, minimum, ...place }, keys) =>
        `${placeZh(place, keys)}为 ${value}，${minimum === undefined ? '过大' : '过小'}`,
      hint: ({ minimum, maximum }) => (minimum === undefined ? `不能大于 ${maximum}` : `不能小于 ${minimum}`),
    },
    en: {
      message: ({ value, minimum, ...place }, keys) =>
        `${placeEn(place, keys)} is ${value}, too ${minimum === undefined ? 'large' : 'small'}`,
      hint: ({ minimum, maximum }) =>
        minimum === undefined ? `it cannot be over ${maximum}` : `it cannot be under ${minimum}`,
    },
  }),
  'empty-value': entry<FindingSubject & { example?: string | undefined }>({
    severity: 'error',
    zh: {
      message: (place, keys) => `${placeZh(place, keys)}是空的`,
      hint: ({ example }) =>
        `写上内容${example === undefined ? '' : `，例如 ${example}`}；没有内容的，删去这一项`,
    },
    en: {
      message: (place, keys) => `${placeEn(place, keys)} is empty`,
      hint: ({ example }) =>
        `write something${example === undefined ? '' : `, for example ${example}`}, or remove it`,
    },
  }),
  'wrong-form': entry<FindingSubject & { value: string; example?: string | undefined }>({
    severity: 'error',
    zh: {
      message: ({ value, ...place }, keys) => `${placeZh(place, keys)}不能写作“${value}”`,
      hint: orNoneZh(({ example }) => (example === undefined ? '写法见各键的说明' : `仿照 ${example} 来写`)),
    },
    en: {
      message: ({ value, ...place }, keys) =>
        `${placeEn(place, keys)} "${value}" does not have the form that is asked for`,
      hint: orNoneEn(({ example }) =>
        example === undefined ? 'the reference of the keys shows the form' : `write it like ${example}`,
      ),
    },
  }),
};

/**
 * What a finding is about: a key in both languages (both empty for the whole file), or an entry of its list, counted
 * from 1.
 */
type FindingSubject = {
  key: string;
  zh: string;
  entry?: number | undefined;
  /** Whether the file says 无 or the like. */
  isNil?: boolean | undefined;
};

/** The arguments of a hint about something that may be absent from the file. */
type MayBeNone = { isNil?: boolean | undefined; suggestion?: string | undefined };

/** Adds, if the file says 无 or the like, that the key should then be deleted. */
function orNoneZh<Args extends MayBeNone>(
  hint: (args: Args, keys: KeyNames) => string,
): (args: Args, keys: KeyNames) => string {
  return (args, keys) => (isNone(args) ? `没有的，删去这一项；有的，${hint(args, keys)}` : hint(args, keys));
}

function orNoneEn<Args extends MayBeNone>(
  hint: (args: Args, keys: KeyNames) => string,
): (args: Args, keys: KeyNames) => string {
  return (args, keys) =>
    isNone(args) ? `where there is none, take it out; else ${hint(args, keys)}` : hint(args, keys);
}

const isNone = ({ isNil, suggestion }: MayBeNone): boolean => isNil === true && suggestion === undefined;

/** The map that lacks a key, named as `Place` is. */
type Owner = { owner: string; ownerZh: string; entry?: number | undefined };

/** The most keys that a hint lists beside a suggestion. */
const MOST_KEYS = 12;

function placeZh({ key, zh, entry }: FindingSubject, keys: KeyNames): string {
  const name = key === '' ? '文件' : keys.name(zh, key);
  return entry === undefined ? name : `${name}第 ${entry} 项`;
}

function placeEn({ key, zh, entry }: FindingSubject, keys: KeyNames): string {
  const name = key === '' ? 'the file' : keys.name(zh, key);
  return entry === undefined ? name : `entry ${entry} of ${name}`;
}

function inZh({ owner, ownerZh, entry }: Owner, keys: KeyNames): string {
  return owner === '' ? '' : placeZh({ key: owner, zh: ownerZh, entry }, keys);
}

function inEn({ owner, ownerZh, entry }: Owner, keys: KeyNames): string {
  return owner === '' ? '' : ` in ${placeEn({ key: owner, zh: ownerZh, entry }, keys)}`;
}

/** Types whose values become text when they are quoted. */
const SCALARS = ['integer', 'fraction', 'boolean'];

/** The types of JSON Schema in plain words. */
const TYPES_ZH: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  number: '数字',
  fraction: '小数',
  boolean: '是或否（true 或 false）',
  array: '列表',
  object: '若干个“键: 值”',
};

const TYPES_EN: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  fraction: 'a number that is not whole',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
};
