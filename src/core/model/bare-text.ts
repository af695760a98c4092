/**
 * Whether YAML reads an unquoted text with this beginning as text: not as one of its own marks, a number, true, false or
 * nothing.
 */
export const beginsBare = (text: string): boolean =>
  /^[^\s!"#%&'*+,\-.:;<=>?@[\\\]^`{|}~\p{Cc}\ufeff]/u.test(text) &&
  Number.isNaN(Number(text)) &&
  !/^(true|false|null|0o\d+)$/i.test(text);

/**
 * Whether YAML reads an unquoted text unchanged wherever a value can stand: after a key, in a list, within [ ] and { }, on
 * one line.
 */
export const canStandBare = (text: string): boolean =>
  beginsBare(text) &&
  text === text.trim() &&
  /^(?:[^:#,[\]{}\p{Cc}\u2028\u2029\ufeff]|:(?=[^\s,[\]{}])|(?<!\s)#)*$/u.test(text);

/** A text as a YAML value on one line, in double quotes if it needs them. */
export const yamlText = (text: string): string => (canStandBare(text) ? text : JSON.stringify(text));
