/** Text that needs no quotes in YAML: begins with a Chinese character and has no character with a meaning in YAML. */
const PLAIN = /^\p{Script=Han}[\p{L}\p{N}（）《》〔〕“”、，。；·—]*$/u;

/** A text as a YAML scalar on one line, in quotes if needed. */
export const yamlText = (text: string): string => (PLAIN.test(text) ? text : JSON.stringify(text));
