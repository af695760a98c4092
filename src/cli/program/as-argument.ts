/** A path as a word of a command line that can be copied: in quotes where a shell would take it apart. */
export const asArgument = (path: string): string => (/[\s"'$&;|<>()]/.test(path) ? `"${path}"` : path);
