/** Text that YAML takes for text without quotes: 汉字 first, then nothing that means something to YAML. */
const PLAIN = /^\p{Script=Han}[\p{L}\p{N}（）《》〔〕“”、，。；·—]*$/u;

/** A text as a YAML scalar on one line, in quotes where it needs them. */
export const yamlText = (text: string): string => (PLAIN.test(text) ? text : JSON.stringify(text));
