import type { Helper, HelperType, Parameter } from '../../src/template/helpers/helper.ts';
import { helpers } from '../../src/template/helpers/index.ts';
import { banner } from './banner.ts';

const TYPES: Record<HelperType, [string, string]> = {
  text: ['文字', 'text'],
  number: ['数字', 'number'],
  date: ['日期', 'date'],
  boolean: ['是否', 'true or false'],
  list: ['列表', 'list'],
  map: ['映射', 'map'],
  markup: ['模板文字', 'template text'],
  any: ['任意值', 'any value'],
};

/** `docs/helpers.md`: the words of the template language, each with the examples that the tests run. */
export function helpersReference(): string {
  return `<!-- ${banner('src/template/helpers/')} -->
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

\`${signature(helper)}\` → ${TYPES[helper.returns].join(' ')}

${helper.summary[0]}。
${helper.summary[1]}.

| template 模板 | data 数据 | gives 结果 |
|---|---|---|
${rows.join('\n')}
`;
}

function signature({ name, parameters, options = [], block }: Helper): string {
  const written = [name, ...parameters.map(named), ...options.map((it) => `[${it.name}=${it.type}]`)].join(
    ' ',
  );
  return block ? `{{#${written}}}…{{/${name}}}` : `{{${written}}}`;
}

const named = ({ name, type, optional }: Parameter) => (optional ? `[${name}: ${type}]` : `${name}: ${type}`);

/** Code in a table cell: a bar would end the cell, and a line break the row. */
const code = (text: string) => `\`${text.replaceAll('|', '\\|').replaceAll('\n', '⏎')}\``;
