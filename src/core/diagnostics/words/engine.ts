import { entry } from '../../wording/entry.ts';

type ValueKind = 'text' | 'number' | 'boolean' | 'list' | 'map';

/** Findings that stop the compiling or running of any template; `src/core/template/` reports them. */
export const engineWords = {
  'template-too-large': entry<{ kilobytes: number }>({
    severity: 'error',
    zh: {
      message: ({ kilobytes }) => `模板文件太大，超过 ${kilobytes} K 字符`,
      hint: () => '核对是不是放错了文件；确实很长的，分成几个块',
    },
    en: {
      message: ({ kilobytes }) => `the template is too large: more than ${kilobytes} K characters`,
      hint: () => 'check that it is the right file; if it is, divide it into blocks',
    },
  }),
  'template-prototype': entry<{ name: string }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `模板要读取“${name}”，数据里没有这个键`,
      hint: ({ name }) =>
        `“${name}”是程序内部的名称，模板读不到；确实要用这个名称的，先在补充（extra）中写上`,
    },
    en: {
      message: ({ name }) => `the template asks for "${name}", which the data do not hold`,
      hint: ({ name }) =>
        `"${name}" is a name of the program's own, which no template can read; a key of that name can be given under extra`,
    },
  }),
  'template-argument': entry<{ helper: string; parameter: string; expected: string; actual: ValueKind }>({
    severity: 'error',
    zh: {
      message: ({ helper, parameter, expected, actual }) =>
        `助手 ${helper} 的参数 ${parameter} 应为${KINDS_ZH[expected] ?? expected}，现为${KINDS_ZH[actual]}`,
      hint: ({ expected }) => `数据写错的，在 YAML 中改为${KINDS_ZH[expected] ?? expected}；用错键的，改模板`,
    },
    en: {
      message: ({ helper, parameter, expected, actual }) =>
        `${parameter} of the helper ${helper} should be ${KINDS_EN[expected] ?? expected}, but is ${KINDS_EN[actual]}`,
      hint: ({ expected }) =>
        `make it ${KINDS_EN[expected] ?? expected} in the YAML, or name another key in the template`,
    },
  }),
  'template-not-list': entry<{ actual: ValueKind }>({
    severity: 'error',
    zh: {
      message: ({ actual }) => `{{#each}} 要逐项写出列表，这里的值是${KINDS_ZH[actual]}`,
      hint: () => '在 YAML 中写成列表，一项一行，以“- ”开头；只有一个值的，模板里直接写 {{…}}',
    },
    en: {
      message: ({ actual }) => `{{#each}} goes through a list, but the value is ${KINDS_EN[actual]}`,
      hint: () => 'write a list in the YAML, an entry a line with "- "; a single value is printed by {{…}}',
    },
  }),
  'template-not-text': entry<{ actual: 'list' | 'map' }>({
    severity: 'error',
    zh: {
      message: ({ actual }) => `这里要写出一段文字，值却是${KINDS_ZH[actual]}`,
      hint: ({ actual }) =>
        actual === 'list'
          ? '写作 {{join …}}，或者用 {{#each …}} 逐项写出'
          : '写出其中的一个键，如 {{….name}}',
    },
    en: {
      message: ({ actual }) => `a text is to be printed here, but the value is ${KINDS_EN[actual]}`,
      hint: ({ actual }) =>
        actual === 'list'
          ? 'write {{join …}}, or go through it by {{#each …}}'
          : 'name one of its keys, as in {{….name}}',
    },
  }),
  'template-out-of-range': entry<{ helper: string }>({
    severity: 'error',
    zh: {
      message: ({ helper }) => `助手 ${helper} 得到的数超出范围`,
      hint: ({ helper }) =>
        helper === 'ordinal' ? 'ordinal 的参数是从 0 起的整数，一般写 @index' : '核对 YAML 中的这个数',
    },
    en: {
      message: ({ helper }) => `the helper ${helper} was given a number that is out of range`,
      hint: ({ helper }) =>
        helper === 'ordinal'
          ? 'ordinal takes a whole number from 0, as a rule @index'
          : 'check the number in the YAML',
    },
  }),
  'template-no-block': entry<{ name: string }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `没有“${name}”这个块`,
      hint: ({ name }) =>
        name === '@partial-block'
          ? '这个块只能用 {{#> 块名}}…{{/块名}} 引用'
          : `核对名称；块是 blocks 文件夹里的文件，这里要有 blocks/${name}.hbs`,
    },
    en: {
      message: ({ name }) => `there is no block "${name}"`,
      hint: ({ name }) =>
        name === '@partial-block'
          ? 'include this block by {{#> name}}…{{/name}}'
          : `check its name; blocks are files of the blocks folder, and this one would be blocks/${name}.hbs`,
    },
  }),
  'template-recursion': entry<{ name?: string | undefined; limit: number }>({
    severity: 'error',
    zh: {
      message: ({ name, limit }) =>
        `${name === undefined ? '模板' : `块“${name}”`}一层层引用自身，超过 ${limit} 层`,
      hint: () => '块可以引用自身来写下一级内容，但要放在 {{#if}} 或 {{#each}} 里，没有下一级时就停止',
    },
    en: {
      message: ({ name, limit }) =>
        `${name === undefined ? 'the templates' : `the block "${name}"`} went more than ${limit} deep into itself`,
      hint: () =>
        'a block may include itself for what stands one level below, but within {{#if}} or {{#each}}, so that it ends',
    },
  }),
  'template-too-much': entry<{ what: 'steps' | 'text'; limit: number }>({
    severity: 'error',
    zh: {
      message: ({ what, limit }) =>
        what === 'steps' ? `模板运行超过 ${limit} 步，已停止` : `模板写出的文字超过 ${limit} 字，已停止`,
      hint: () => '看循环里是否又循环了整个列表，或者块是否反复引用自身',
    },
    en: {
      message: ({ what, limit }) =>
        what === 'steps'
          ? `the template took more than ${limit} steps and was stopped`
          : `the template wrote more than ${limit} characters and was stopped`,
      hint: () => 'look for a loop over a whole list within a loop, and for blocks that include themselves',
    },
  }),
};

const KINDS_ZH: Readonly<Record<string, string>> = {
  text: '文字',
  number: '数字',
  boolean: '是或否',
  date: '日期',
  list: '列表',
  map: '一组键值',
};

const KINDS_EN: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date',
  list: 'a list',
  map: 'a map',
};
