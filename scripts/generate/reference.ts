import { stringify } from 'yaml';
import { banner } from './banner.ts';
import { chineseData } from './editor-schema.ts';
import { chinese, english, type Words } from './reference-words.ts';
import { definitionBehind, resolve, type Schema } from './schema.ts';

interface Page {
  readonly language: 'en' | 'zh';
  readonly title: string;
  readonly introduction: string;
  readonly source: string;
}

/** A map with a table of its own. */
interface Section {
  readonly heading: string;
  readonly schema: Schema;
}

/** The anchor that Markdown viewers make from a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * A reference page with a table for each map: first the whole file, then the maps in the order in which they are
 * mentioned.
 */
export function reference(root: Schema, { language, title, introduction, source }: Page): string {
  const words: Words = language === 'zh' ? chinese : english;
  const named = Object.values(root.properties ?? {}).some((property) => resolve(root, property)['x-zh']?.key);
  const asksForKeys = [root, ...Object.values(root.definitions ?? {})].some(({ required }) => required);
  const sections = new Map<Schema | string, Section>();

  /** The heading of the map at a place; at its first mention a map gets its section. */
  const headingOf = (place: Schema, key: string): string => {
    const definition = definitionBehind(root, place);
    let section = sections.get(definition ?? place);
    if (!section) {
      const schema = definition ? resolve(root, { $ref: `#/definitions/${definition}` }) : place;
      const { title: name = key, 'x-zh': zh } = schema;
      const heading = !named ? (definition ?? key) : language === 'zh' ? (zh?.key ?? name) : name;
      section = { heading, schema };
      sections.set(definition ?? place, section);
    }
    return section.heading;
  };

  const typeOf = (place: Schema, key: string): string => {
    const schema = resolve(root, place);
    const { minimum, maximum } = schema;
    if (schema.enum) {
      const inChinese = (value: string) => chineseData(root, schema, value) as string;
      const values = schema.enum.map((value) =>
        inChinese(value) === value
          ? value
          : language === 'zh'
            ? inChinese(value)
            : `${value} (${inChinese(value)})`,
      );
      return words.oneOf(values.join(language === 'zh' ? '、' : ', '));
    }
    const definition = definitionBehind(root, place);
    if (definition && schema.pattern) {
      // A text with a pattern of its own, such as a length; the introduction of the page explains it.
      const { title = definition, 'x-zh': zh } = resolve(root, { $ref: `#/definitions/${definition}` });
      return language === 'zh' ? (zh?.title ?? title) : title.toLowerCase();
    }
    const range = minimum !== undefined && maximum !== undefined ? words.between(minimum, maximum) : '';
    return (
      [schema.type ?? 'object']
        .flat()
        .map((type) => {
          if (type === 'array' && schema.items) return words.listOf(typeOf(schema.items, key));
          if (type === 'object' && schema.properties) {
            const heading = headingOf(place, key);
            return `[${heading}](#${anchor(heading)})`;
          }
          return words.types[schema.format ?? type] ?? type;
        })
        .join(words.or) + range
    );
  };

  const written = (schema: Schema, value: unknown): string => {
    const data = language === 'zh' && named ? chineseData(root, schema, value) : value;
    return `\`${stringify(data, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\``;
  };

  const row = (map: Schema, key: string, place: Schema): string => {
    const schema = resolve(root, place);
    const { key: chineseName, description: chineseMeaning } = schema['x-zh'] ?? {};
    const byDefault = schema.default === undefined ? '' : words.byDefault(written(schema, schema.default));
    const names = [`\`${key}\``, ...(chineseName ? [`\`${chineseName}\``] : [])];
    const cells = [
      ...(language === 'zh' ? names.reverse() : names),
      typeOf(place, key),
      ...(asksForKeys ? [map.required?.includes(key) ? words.yes : ''] : []),
      (language === 'zh' ? chineseMeaning : schema.description) + byDefault,
      schema.examples?.[0] === undefined ? '' : written(schema, schema.examples[0]),
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  };

  const table = (map: Schema): string => {
    const { key, chinese: chineseKey, type, required, meaning, example } = words.columns;
    const keys = !named ? [key] : language === 'zh' ? [chineseKey, key] : [key, chineseKey];
    const heads = [...keys, type, ...(asksForKeys ? [required] : []), meaning, example];
    const rows = Object.entries(map.properties ?? {}).map(([name, place]) => row(map, name, place));
    return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');
  };

  const parts = [`<!-- ${banner(source)} -->`, `# ${title}`, introduction, table(root)];
  // A table may mention further maps; they are added during the loop and visited too.
  for (const { heading, schema } of sections.values()) {
    const meaning = language === 'zh' ? schema['x-zh']?.description : schema.description;
    parts.push(`## ${heading}`, meaning ?? '', table(schema));
  }
  return `${parts.join('\n\n')}\n`;
}
