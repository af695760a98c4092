import { kindOf, resolved, type SchemaNode } from './schema.ts';

/** What a person wrote in a field, as the file is to say it. */
export function meantBy(written: string, key: string | number, node: SchemaNode): unknown {
  const plain = written.trim();
  if (plain === '') return undefined;
  const kind = kindOf(node, key);
  if (kind === 'number') {
    const digits = plain.replace(/[,，\s]/g, '').replace(/[％%]$/, '');
    return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : plain;
  }
  if (kind === 'date') return dateOf(plain);
  if (kind === 'yes-no')
    return plain === 'true' || plain === '是' ? true : plain === 'false' || plain === '否' ? false : plain;
  if (kind === 'choice') return node['x-zh']?.values?.[plain] ?? plain;
  if (kind === 'texts' || kind === 'problems') return lines(plain, kind, node);
  return kind === 'text' ? written.replace(/\s+$/, '') : plain;
}

function lines(plain: string, kind: 'texts' | 'problems', node: SchemaNode): unknown {
  const parts = plain
    .split(kind === 'problems' ? /[\n、，,;；\s]+/ : /\n+/)
    .map((it) => it.trim())
    .filter((it) => it !== '');
  const types = resolved(node).type;
  return parts.length === 1 && Array.isArray(types) && types.includes('string') ? parts[0] : parts;
}

/** A date in one of the ways in which it is written in sheets; any other text as it is. */
function dateOf(plain: string): string {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? [];
  return year === undefined ? plain : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** A value of the file as a field shows it. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(shown).join('\n');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
