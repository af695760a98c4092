const WIDTH = 120;
const IDENTIFIER = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/** A piece of TypeScript that a literal holds unchanged, such as the name of a constant. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const text = (value: string): string =>
  `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/**
 * Plain data as a TypeScript literal, on one line if it fits. `lead` is the number of characters already on its first
 * line, without the indentation.
 */
export function literal(value: unknown, lead = 0, indent = ''): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const parts = Object.entries(value).map(([name, entry]) => {
    const key = list ? '' : `${IDENTIFIER.test(name) ? name : text(name)}: `;
    return key + literal(entry, key.length, inner);
  });
  const [open, close] = list ? ['[', ']'] : ['{ ', ' }'];
  if (parts.length === 0) return open.trim() + close.trim();
  const flat = open + parts.join(', ') + close;
  // Leaves one column for the comma or semicolon that follows.
  if (indent.length + lead + flat.length < WIDTH && !flat.includes('\n')) return flat;
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close.trim()}`;
}
