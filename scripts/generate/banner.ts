/** The first line of every generated file, so that nobody edits the copy instead of the source. */
export const banner = (source: string): string =>
  `Generated from ${source} by \`npm run generate\`; do not edit.`;
