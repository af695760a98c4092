import type { Helper, Parameter } from '../../src/core/template/helpers/helper.ts';
import { helpers } from '../../src/core/template/helpers/index.ts';
import { ANY, type ValueType } from '../../src/core/template/types/value-type.ts';
import { banner } from './banner.ts';

const KINDS: Record<ValueType['kind'], [string, string]> = {
  text: ['文字', 'text'],
  number: ['数字', 'number'],
  date: ['日期', 'date'],
  boolean: ['是否', 'true or false'],
  list: ['列表', 'list'],
  map: ['映射', 'map'],
  markup: ['模板文字', 'template text'],
  any: ['任意值', 'any value'],
  union: ['几种之一', 'one of several'],
};

/** `docs/helpers.md`: the helpers of the template language, each with the examples that a test runs. */
export function helpersReference(): string {
  return `<!-- ${banner('src/core/template/helpers/')} -->
# Template helpers 模板助手

A template is Markdown with Handlebars. A value in \`{{…}}\` is printed letter for letter, whatever characters it holds.
模板是带 Handlebars 的 Markdown；\`{{…}}\` 中的值原样印出，不会被当作标记。

${helpers.map(section).join('\n')}`;
}

function section(helper: Helper): string {
  const rows = helper.examples.map(
    ({ template, data, gives }) =>
      `| ${code(template)} | ${code(JSON.stringify(data))} | ${gives === '' ? '' : code(gives)} |`,
  );
  return `## ${helper.name}

\`${signature(helper)}\` → ${result(helper)}

${helper.summary[0]}。
${helper.summary[1]}.

| template 模板 | data 数据 | gives 结果 |
|---|---|---|
${rows.join('\n')}
`;
}

function signature({ name, parameters, options = [], entryKeys, block }: Helper): string {
  const written = [
    name,
    ...parameters.map(named),
    ...options.map((it) => `[${it.name}=${typeName(it.type)}]`),
    ...(entryKeys ? ['[key=any] …'] : []),
  ].join(' ');
  return block ? `{{#${written}}}…{{/${name}}}` : `{{${written}}}`;
}

const named = ({ name, type, optional, rest }: Parameter) => {
  const written = `${name}: ${typeName(type)}${rest ? ' …' : ''}`;
  return optional ? `[${written}]` : written;
};

/** A type in one word, with the types of its parts in angle brackets. */
function typeName(type: ValueType): string {
  if (type.kind === 'list') return type.of.kind === 'any' ? 'list' : `list<${typeName(type.of)}>`;
  if (type.kind === 'union') return type.members.map(typeName).join('|');
  return type.kind === 'map' ? `map<${Object.keys(type.keys).join(', ')}>` : type.kind;
}

/** The result of a helper if nothing is known of its arguments. */
function result({ returns }: Helper): string {
  const type =
    typeof returns === 'function'
      ? returns({
          type: () => ANY,
          text: () => undefined,
          keysGiven: [],
          top: () => ({ kind: 'list', of: ANY }),
        })
      : returns;
  const words = KINDS[type.kind].join(' ');
  return type.kind === 'list' && type.of.kind !== 'any' ? `${words} \`${typeName(type)}\`` : words;
}

/** Code in a table cell, where a bar would end the cell and a line break the row. */
const code = (text: string) => `\`${text.replaceAll('|', '\\|').replaceAll('\n', '⏎')}\``;
