const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What is escaped, and the control characters that XML cannot hold, which are left out. */
const SPECIAL = /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g;

/** A text as content or as the value of an attribute. */
export const escaped = (text: string): string => text.replace(SPECIAL, (it) => ESCAPES[it] ?? '');

/**
 * An attribute with a space in front; nothing for a value that is not given.
 *
 * @param name with its prefix
 * @param value a number is written as a whole one
 */
export function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${typeof value === 'number' ? Math.floor(value) : escaped(value)}"`;
}

/** An element with the one attribute `w:val`. */
export const valued = (name: string, value: string | number): string =>
  `<${name}${attribute('w:val', value)}/>`;

/** An element that switches something on by standing there, or off by its value. */
export const switched = (name: string, isOn: boolean, off = 'false'): string =>
  isOn ? `<${name}/>` : `<${name} w:val="${off}"/>`;
