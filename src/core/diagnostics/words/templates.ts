import { entry } from '../../wording/entry.ts';

type NoArgs = Record<never, never>;

/** Findings of the check of templates without data: syntax first, then names. */
export const templateWords = {
  'template-unclosed-block': entry<{ name: string }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `{{#${name}}} 没有结束`,
      hint: ({ name }) => `在这一段结束的地方补上 {{/${name}}}`,
    },
    en: {
      message: ({ name }) => `{{#${name}}} is not closed`,
      hint: ({ name }) => `put {{/${name}}} where the part ends`,
    },
  }),
  'template-wrong-close': entry<{ name: string; opened: string; line: number }>({
    severity: 'error',
    zh: {
      message: ({ name, opened, line }) => `{{/${name}}} 与第 ${line} 行的 {{#${opened}}} 不成对`,
      hint: ({ opened }) => `改为 {{/${opened}}}`,
    },
    en: {
      message: ({ name, opened, line }) => `{{/${name}}} does not close the {{#${opened}}} of line ${line}`,
      hint: ({ opened }) => `write {{/${opened}}}`,
    },
  }),
  'template-stray-close': entry<{ name: string }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `{{/${name}}} 前面没有对应的 {{#${name}}}`,
      hint: ({ name }) => `删去它，或者在前面补上 {{#${name} …}}`,
    },
    en: {
      message: ({ name }) => `there is no {{#${name}}} before {{/${name}}}`,
      hint: ({ name }) => `remove it, or put {{#${name} …}} before it`,
    },
  }),
  'template-stray-else': entry<{ twice: boolean }>({
    severity: 'error',
    zh: {
      message: ({ twice }) => (twice ? '同一段里有两个 {{else}}' : '{{else}} 不在任何一段之内'),
      hint: ({ twice }) =>
        twice
          ? '只留一个；有第三种情形的，前面的写作 {{else if …}}'
          : '删去它，或者写在 {{#if …}} 与 {{/if}} 之间',
    },
    en: {
      message: ({ twice }) =>
        twice
          ? 'there is a second {{else}} in one part'
          : '{{else}} stands in no part that it could belong to',
      hint: ({ twice }) =>
        twice
          ? 'keep one of them; for a third case write the first as {{else if …}}'
          : 'remove it, or write it between {{#if …}} and {{/if}}',
    },
  }),
  'template-unclosed-braces': entry<NoArgs>({
    severity: 'error',
    zh: { message: () => '“{{”后面没有“}}”', hint: () => '在末尾补上“}}”，用半角花括号' },
    en: { message: () => 'there is no }} after {{', hint: () => 'put }} at its end' },
  }),
  'template-stray-braces': entry<{ braces: string }>({
    severity: 'error',
    zh: {
      message: ({ braces }) => `多出“${braces}”`,
      hint: ({ braces }) =>
        braces === '}'
          ? '删去一个“}”；它是属性的末尾的，在它前面空一格'
          : '删去它，或者在前面补上“{{”；不然会原样印在公文里',
    },
    en: {
      message: ({ braces }) => `${braces} is one too many`,
      hint: ({ braces }) =>
        braces === '}'
          ? 'remove one }; if it ends an attribute, put a space before it'
          : 'remove it, or put {{ before it; as it is, it would be printed in the document',
    },
  }),
  'template-bad-syntax': entry<{ tag: string; quote?: string | undefined }>({
    severity: 'error',
    zh: {
      message: ({ tag, quote }) =>
        quote === undefined ? `${shortened(tag)} 的写法不对` : `${shortened(tag)} 里的引号没有成对`,
      hint: ({ quote }) =>
        quote === undefined
          ? '核对括号、引号、等号和空格，都用半角；各个值之间用空格隔开，不用逗号'
          : `在文字末尾补上 ${quote}，前后用同一种半角引号`,
    },
    en: {
      message: ({ tag, quote }) =>
        quote === undefined
          ? `${shortened(tag)} cannot be read`
          : `a quote in ${shortened(tag)} is not closed`,
      hint: ({ quote }) =>
        quote === undefined
          ? 'check its brackets, quotes, equals signs and spaces; values are parted by spaces, not by commas'
          : `put ${quote} at the end of the text`,
    },
  }),
  'template-too-deep': entry<{ most: number }>({
    severity: 'error',
    zh: {
      message: ({ most }) => `嵌套超过 ${most} 层`,
      hint: () => '把里层移到 blocks 文件夹里单独的文件，用 {{> 名称}} 引入',
    },
    en: {
      message: ({ most }) => `parts are nested more than ${most} deep`,
      hint: () => 'move the inner ones to a file of their own in blocks/, and call it by {{> name}}',
    },
  }),
  'template-unknown-path': entry<{
    key: string;
    /** What the key was looked up in: a map, or a kind of value without keys; `variable` for `@key`. */
    within: string;
    suggestion?: string | undefined;
    /** The key was written in Chinese, and the suggestion is its English name. */
    chinese?: boolean | undefined;
    /** The suggestion is the same key in an outer scope. */
    outer?: boolean | undefined;
    fullWidth?: boolean | undefined;
    known: readonly string[];
    knownZh: readonly string[];
  }>({
    severity: 'error',
    zh: {
      message: ({ key, within }) => {
        if (within === 'map' || within === 'variable') return `这里没有“${key}”`;
        if (within === 'outside') return '外面没有更大的范围，../ 在这里不指任何内容';
        return `“${key}”前面的值是${kindZh(within)}，下面没有键`;
      },
      hint: ({ key, within, suggestion, chinese, outer, fullWidth, known, knownZh }) => {
        if (fullWidth) return '引号、括号改用半角，各个值之间用空格隔开';
        if (suggestion !== undefined && chinese) return `模板里用英文键名，写作 ${suggestion}`;
        if (suggestion !== undefined && outer)
          return `它在外层，写作 ${suggestion}；这里可以写：${listZh(known, knownZh)}`;
        if (suggestion !== undefined) return `是否应为 ${suggestion}？`;
        if (within === 'list') return '列表里各项的内容用 {{#each …}} 逐项写出；项数用 countOf';
        if (within === 'outside') return '删去 ../；要用最外层的内容，写作 @root.键名';
        if (known.length > 0) return `这里可以写：${listZh(known, knownZh)}`;
        return within === 'variable' ? '@index、@first、@last 写在 {{#each …}} 之内' : `删去“.${key}”`;
      },
    },
    en: {
      message: ({ key, within }) => {
        if (within === 'map' || within === 'variable') return `there is no "${key}" here`;
        if (within === 'outside') return '../ leads to nothing: there is no wider scope here';
        return `"${key}" cannot be had of ${kindEn(within)}, which has no keys`;
      },
      hint: ({ key, within, suggestion, chinese, outer, fullWidth, known }) => {
        if (fullWidth) return 'use the quotes and brackets of an English keyboard, and spaces between values';
        if (suggestion !== undefined && chinese) return `templates use the English key ${quoted(suggestion)}`;
        if (suggestion !== undefined && outer)
          return `it is outside: write ${suggestion}; what can stand here: ${list(known)}`;
        if (suggestion !== undefined) return `did you mean ${suggestion}?`;
        if (within === 'list') return 'write what its entries hold within {{#each …}}; countOf counts them';
        if (within === 'outside') return 'remove ../; what stands at the top is @root.key';
        if (known.length > 0) return `what can stand here: ${list(known)}`;
        return within === 'variable'
          ? '@index, @first and @last stand within {{#each …}}'
          : `remove ".${key}"`;
      },
    },
  }),
  'template-prototype-path': entry<{ key: string }>({
    severity: 'error',
    zh: {
      message: ({ key }) => `不能使用“${key}”：这是程序内部的名称，不是数据`,
      hint: () => '删去它，只写数据里的键',
    },
    en: {
      message: ({ key }) => `"${key}" cannot be used: it is a name inside the program and no data`,
      hint: () => 'remove it, and name keys of the data only',
    },
  }),
  'template-unknown-block': entry<{
    name: string;
    suggestion?: string | undefined;
    known: readonly string[];
  }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `没有名为“${name}”的部分`,
      hint: ({ name, suggestion, known }) =>
        suggestion !== undefined
          ? `是否应为 ${suggestion}？`
          : `新建 blocks/${name}.hbs${known.length > 0 ? `，或者改为已有的：${list(known, '、')}` : ''}`,
    },
    en: {
      message: ({ name }) => `there is no block named "${name}"`,
      hint: ({ name, suggestion, known }) =>
        suggestion !== undefined
          ? `did you mean ${suggestion}?`
          : `make blocks/${name}.hbs${known.length > 0 ? `, or name one of those there are: ${list(known)}` : ''}`,
    },
  }),
  'template-unused-block': entry<{ name: string; suggestion?: string | undefined }>({
    severity: 'warning',
    zh: {
      message: ({ name }) => `“${name}”没有用到`,
      hint: ({ name, suggestion }) =>
        suggestion === undefined
          ? `在模板里写上 {{> ${name}}}，或者删去这个文件`
          : `要改写已有的部分，文件名应为 ${suggestion}.hbs；不然在模板里写上 {{> ${name}}}`,
    },
    en: {
      message: ({ name }) => `"${name}" is never used`,
      hint: ({ name, suggestion }) =>
        suggestion === undefined
          ? `write {{> ${name}}} in a template, or remove the file`
          : `to replace the part that is there, name the file ${suggestion}.hbs; else write {{> ${name}}} in a template`,
    },
  }),
  'template-unknown-helper': entry<{ name: string; suggestion?: string | undefined; path: boolean }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `没有名为“${name}”的助手`,
      hint: ({ suggestion, path }) => {
        if (suggestion !== undefined) return `是否应为 ${suggestion}？`;
        return path
          ? '这是数据的键，后面不跟别的值；要处理它，先写助手的名称'
          : '可用的助手见 docs/helpers.md';
      },
    },
    en: {
      message: ({ name }) => `there is no helper named "${name}"`,
      hint: ({ suggestion, path }) => {
        if (suggestion !== undefined) return `did you mean ${suggestion}?`;
        return path
          ? 'it is a key of the data, after which nothing follows; to do something with it, write a helper first'
          : 'docs/helpers.md lists the helpers';
      },
    },
  }),
  'template-section': entry<{ path: string; use: string }>({
    severity: 'error',
    zh: {
      message: ({ path }) => `{{#${path}}} 没有说明怎样使用 ${path}`,
      hint: ({ path, use }) => `写作 {{#${use} ${path}}} … {{/${use}}}${use === 'if' ? '' : SECTIONS_ZH}`,
    },
    en: {
      message: ({ path }) => `{{#${path}}} does not say what to do with ${path}`,
      hint: ({ path, use }) => `write {{#${use} ${path}}} … {{/${use}}}${use === 'if' ? '' : SECTIONS_EN}`,
    },
  }),
  'template-helper-form': entry<{ name: string; form: string }>({
    severity: 'error',
    zh: {
      message: ({ name, form }) => {
        if (form === 'else') return `{{#${name}}} 里的 {{else}} 永远不会写出`;
        return form === 'inline' ? `${name} 要成对使用` : `${name} 不能成对使用`;
      },
      hint: ({ name, form }) => {
        if (form === 'else') return `删去它，或者在 {{#${name} …}} 外面加上 {{#if …}}`;
        return form === 'inline' ? `写作 {{#${name} …}} … {{/${name}}}` : `写作 {{${name} …}}`;
      },
    },
    en: {
      message: ({ name, form }) => {
        if (form === 'else') return `the {{else}} within {{#${name}}} is never written`;
        return form === 'inline' ? `${name} encloses a part` : `${name} does not enclose a part`;
      },
      hint: ({ name, form }) => {
        if (form === 'else') return `remove it, or put {{#if …}} around {{#${name} …}}`;
        return form === 'inline' ? `write {{#${name} …}} … {{/${name}}}` : `write {{${name} …}}`;
      },
    },
  }),
  'template-argument-count': entry<{ name: string; least: number; most?: number | undefined; given: number }>(
    {
      severity: 'error',
      zh: {
        message: ({ name, least, most, given }) =>
          `${name} 后面应有${least === most ? '' : most === undefined ? '至少 ' : ''} ${count(least, most, '至')} 个值，现有 ${given} 个`,
        hint: ({ given, least }) =>
          given < least ? '补上缺少的值' : '删去多余的；几个值合成一个的，用半角括号括起来',
      },
      en: {
        message: ({ name, least, most, given }) =>
          `${name} takes ${most === undefined ? 'at least ' : ''}${count(least, most, ' to ')} values, but has ${given}`,
        hint: ({ given, least }) =>
          given < least
            ? 'add what is missing'
            : 'remove what is too much; several that make up one value go in brackets',
      },
    },
  ),
  'template-argument-type': entry<{
    name: string;
    parameter: string;
    expected: readonly string[];
    found: readonly string[];
    lacking: readonly string[];
  }>({
    severity: 'error',
    zh: {
      message: ({ name, parameter, expected, found, lacking }) =>
        lacking.length > 0
          ? `${name} 的 ${parameter} 要有 ${list(lacking, '、')}，这里的没有`
          : `${name} 的 ${parameter} 应为${expected.map(kindZh).join('或')}，现为${found.map(kindZh).join('或')}`,
      hint: ({ expected, found }) => {
        if (expected.includes('text') && found.includes('list'))
          return '列表用 join 连成文字，或者用 {{#each …}} 逐项写出';
        if (expected.includes('text') && found.includes('map'))
          return '写出其中的一个键，例如 .name；人员用 person';
        if (expected.includes('list')) return '换成列表，例如 problems、work';
        return expected.includes('date')
          ? '换成日期，例如 document.date、reportedOn'
          : '换一个值，或者换一个助手，见 docs/helpers.md';
      },
    },
    en: {
      message: ({ name, parameter, expected, found, lacking }) =>
        lacking.length > 0
          ? `${parameter} of ${name} has to have ${list(lacking)}, and what stands here has not`
          : `${parameter} of ${name} should be ${expected.map(kindEn).join(' or ')}, but is ${found.map(kindEn).join(' or ')}`,
      hint: ({ expected, found }) => {
        if (expected.includes('text') && found.includes('list'))
          return 'make text of the list by join, or write its entries within {{#each …}}';
        if (expected.includes('text') && found.includes('map'))
          return 'name one of its keys, for example .name; a person is written by person';
        if (expected.includes('list')) return 'name a list, for example problems or work';
        return expected.includes('date')
          ? 'name a date, for example document.date or reportedOn'
          : 'use another value, or another helper: docs/helpers.md lists them';
      },
    },
  }),
  'template-unknown-argument': entry<{
    name: string;
    argument: string;
    suggestion?: string | undefined;
    known: readonly string[];
  }>({
    severity: 'error',
    zh: {
      message: ({ name, argument }) => `${name} 没有名为“${argument}”的选项`,
      hint: ({ suggestion, known }) => {
        if (suggestion !== undefined) return `是否应为 ${suggestion}？`;
        return known.length > 0 ? `可以写：${list(known, '、')}` : '删去它';
      },
    },
    en: {
      message: ({ name, argument }) => `${name} has no option named "${argument}"`,
      hint: ({ suggestion, known }) => {
        if (suggestion !== undefined) return `did you mean ${suggestion}?`;
        return known.length > 0 ? `it has: ${list(known)}` : 'remove it';
      },
    },
  }),
  'template-unknown-entry-key': entry<{
    name: string;
    key: string;
    suggestion?: string | undefined;
    chinese?: boolean | undefined;
    known: readonly string[];
    knownZh: readonly string[];
  }>({
    severity: 'error',
    zh: {
      message: ({ key }) => `列表的各项里没有“${key}”这个键`,
      hint: ({ suggestion, chinese, known, knownZh, name }) => {
        if (suggestion !== undefined && chinese) return `模板里用英文键名，写作 ${suggestion}`;
        if (suggestion !== undefined) return `是否应为 ${suggestion}？`;
        return known.length > 0
          ? `可以写：${listZh(known, knownZh)}`
          : `这个列表的各项没有键，不能用 ${name} 按键处理`;
      },
    },
    en: {
      message: ({ key }) => `the entries of the list have no key "${key}"`,
      hint: ({ suggestion, chinese, known, name }) => {
        if (suggestion !== undefined && chinese) return `templates use the English key ${quoted(suggestion)}`;
        if (suggestion !== undefined) return `did you mean ${suggestion}?`;
        return known.length > 0
          ? `they have: ${list(known)}`
          : `the entries of this list have no keys, so that ${name} can do nothing with them`;
      },
    },
  }),
  'template-impossible-value': entry<{
    value: string;
    found: readonly string[];
    suggestion?: string | undefined;
    allowed: readonly string[];
  }>({
    severity: 'error',
    zh: {
      message: ({ value, found, allowed }) =>
        allowed.length > 0
          ? `这个值不可能是“${value}”`
          : `这个值是${found.map(kindZh).join('或')}，不可能等于“${value}”`,
      hint: ({ suggestion, allowed, found }) =>
        [
          suggestion === undefined ? '' : `是否应为“${suggestion}”？`,
          allowed.length > 0 ? `可以是：${list(allowed, '、')}` : '',
          suggestion === undefined && allowed.length === 0 ? comparedZh(found) : '',
        ].join(''),
    },
    en: {
      message: ({ value, found, allowed }) =>
        allowed.length > 0
          ? `the value can never be "${value}"`
          : `the value is ${found.map(kindEn).join(' or ')} and can never equal "${value}"`,
      hint: ({ suggestion, allowed, found }) =>
        [
          suggestion === undefined ? '' : `did you mean "${suggestion}"? `,
          allowed.length > 0 ? `it can be: ${list(allowed)}` : '',
          suggestion === undefined && allowed.length === 0 ? comparedEn(found) : '',
        ].join(''),
    },
  }),
  'template-not-printable': entry<{ path: string; found: readonly string[]; person: boolean }>({
    severity: 'error',
    zh: {
      message: ({ path, found }) => `${path} 可能是${found.map(kindZh).join('或')}，不能直接写成文字`,
      hint: ({ path, found, person }) => {
        if (person) return found.includes('list') ? `写作 {{people ${path}}}` : `写作 {{person ${path}}}`;
        if (found.includes('list')) return `用 {{join ${path}}} 连成文字，或者用 {{#each ${path}}} 逐项写出`;
        if (found.includes('map')) return `写出其中的一个键，例如 {{${path}.name}}`;
        return `写作 {{#if ${path}}}…{{else}}…{{/if}}`;
      },
    },
    en: {
      message: ({ path, found }) =>
        `${path} may be ${found.map(kindEn).join(' or ')}, which cannot be printed`,
      hint: ({ path, found, person }) => {
        if (person) return `write {{${found.includes('list') ? 'people' : 'person'} ${path}}}`;
        if (found.includes('list'))
          return `make text of it by {{join ${path}}}, or write its entries within {{#each ${path}}}`;
        if (found.includes('map')) return `name one of its keys, for example {{${path}.name}}`;
        return `write {{#if ${path}}}…{{else}}…{{/if}}`;
      },
    },
  }),
  'template-not-iterable': entry<{ path: string; found: readonly string[]; list: boolean }>({
    severity: 'error',
    zh: {
      message: ({ path, found, list: maybe }) =>
        `${path} ${maybe ? '也可能' : ''}是${found.map(kindZh).join('或')}，不能逐项写出`,
      hint: ({ path, found, list: maybe }) => {
        if (maybe) return `用 {{#list ${path}}} 或者 {{join ${path}}}，只有一项时也写得出来`;
        return found.includes('text')
          ? `直接写 {{${path}}}；要分段的，写作 {{#each (paragraphs ${path})}}`
          : `直接写 {{${path}}}，或者用 {{#if ${path}}}`;
      },
    },
    en: {
      message: ({ path, found, list: maybe }) =>
        `${path} ${maybe ? 'may also be' : 'is'} ${found.map(kindEn).join(' or ')}, which has no entries to go through`,
      hint: ({ path, found, list: maybe }) => {
        if (maybe) return `use {{#list ${path}}} or {{join ${path}}}, which take one entry alone as well`;
        return found.includes('text')
          ? `write {{${path}}}, or its paragraphs by {{#each (paragraphs ${path})}}`
          : `write {{${path}}}, or use {{#if ${path}}}`;
      },
    },
  }),
  'template-unguarded': entry<{ path: string }>({
    severity: 'info',
    zh: {
      message: ({ path }) => `${path} 可以不写，不写时这里是空的`,
      hint: ({ path }) => `连同前后的文字放在 {{#if ${path}}} 与 {{/if}} 之间；空着也通顺的，可以不改`,
    },
    en: {
      message: ({ path }) => `${path} need not be given, and nothing is printed here then`,
      hint: ({ path }) =>
        `put it, with the words around it, between {{#if ${path}}} and {{/if}}; if it reads well without, leave it`,
    },
  }),
  'template-dynamic-block': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '引入哪一部分要到成文时才知道，无法事先检查',
      hint: () => '写出名称，例如 {{> opening}}；几种情形用 {{#if …}} 分开',
    },
    en: {
      message: () => 'which block is meant is known only when a document is made, so it cannot be checked',
      hint: () => 'name the block, for example {{> opening}}, and tell cases apart by {{#if …}}',
    },
  }),
  'template-inline-block': entry<{ tag: string }>({
    severity: 'error',
    zh: {
      message: ({ tag }) => `模板里不能用 ${shortened(tag)}`,
      hint: () => '每一部分写成 blocks 文件夹里的一个文件，用 {{> 名称}} 引入',
    },
    en: {
      message: ({ tag }) => `${shortened(tag)} cannot be used in a template`,
      hint: () => 'write each part to a file of its own in blocks/, and call it by {{> name}}',
    },
  }),
  'template-raw-output': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '这样写出的值会被当作排版标记，不能用',
      hint: () => '只用两个花括号，写作 {{…}}',
    },
    en: {
      message: () => 'a value written like this would be read as markup, which is not allowed',
      hint: () => 'use two braces: {{…}}',
    },
  }),
  'template-internal-helper': entry<{ name: string }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `模板里不能用 ${name}`,
      hint: () => '删去它；可用的助手见 docs/helpers.md',
    },
    en: {
      message: ({ name }) => `${name} cannot be used in a template`,
      hint: () => 'remove it; docs/helpers.md lists the helpers',
    },
  }),
  'template-unknown-reference': entry<{
    name: string;
    suggestion?: string | undefined;
    known: readonly string[];
  }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `引用的“${name}”没有标出`,
      hint: ({ name, suggestion, known }) => {
        if (suggestion !== undefined) return `是否应为 ${suggestion}？`;
        return `在所指的标题后面写上 {#${name}}${known.length > 0 ? `，或者改为已标出的：${list(known, '、')}` : ''}`;
      },
    },
    en: {
      message: ({ name }) => `nothing is marked as "${name}", which is referred to here`,
      hint: ({ name, suggestion, known }) => {
        if (suggestion !== undefined) return `did you mean ${suggestion}?`;
        return `write {#${name}} after the heading that is meant${known.length > 0 ? `, or name one of those marked: ${list(known)}` : ''}`;
      },
    },
  }),
};

const SECTIONS_ZH = '；按条件用 #if，逐项用 #each，进入其中用 #with';
const SECTIONS_EN = '; #if asks whether it is given, #each goes through a list, #with goes into it';

/** The most names that a hint lists; more would hide the sentence. */
const MOST_NAMES = 12;

function list(names: readonly string[], mark = ', '): string {
  const shown = names.slice(0, MOST_NAMES).join(mark);
  return names.length > MOST_NAMES ? `${shown} …` : shown;
}

/** problems（问题）: a template needs the English name, but the author knows the Chinese one. */
function listZh(names: readonly string[], zh: readonly string[]): string {
  return list(
    names.map((name, index) => (zh[index] && zh[index] !== name ? `${name}（${zh[index]}）` : name)),
    '、',
  );
}

/** A tag as a message quotes it: a long one is cut off. */
const shortened = (tag: string): string => (tag.length > 40 ? `${tag.slice(0, 40)}…` : tag);

const quoted = (name: string): string => `\`${name}\``;

function count(least: number, most: number | undefined, to: string): string {
  return most === undefined || most === least ? String(least) : `${least}${to}${most}`;
}

const comparedZh = (found: readonly string[]): string =>
  found.includes('number') ? '数字不加引号' : '换一个值来比较';
const comparedEn = (found: readonly string[]): string =>
  found.includes('number') ? 'write a number without quotes' : 'compare it with another value';

/** The kinds of value in plain words. */
const kindZh = (kind: string): string => KINDS_ZH[kind] ?? kind;
const kindEn = (kind: string): string => KINDS_EN[kind] ?? kind;

const KINDS_ZH: Readonly<Record<string, string>> = {
  text: '文字',
  number: '数字',
  boolean: '是或否',
  date: '日期',
  list: '列表',
  map: '若干个“键: 值”',
  markup: '一段模板文字',
  any: '任意值',
};

const KINDS_EN: Readonly<Record<string, string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date',
  list: 'a list',
  map: 'a map of keys and values',
  markup: 'template text',
  any: 'any value',
};
