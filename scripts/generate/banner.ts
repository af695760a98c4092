/** Opens every generated file, so that nobody mends the copy instead of the source. */
export const banner = (source: string): string =>
  `Generated from ${source} by \`npm run generate\`; do not edit.`;
