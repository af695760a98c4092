/** A path as an argument of a command line to copy: in quotes if a shell would split or interpret it. */
export const asArgument = (path: string): string => (/[\s"'$&;|<>()]/.test(path) ? `"${path}"` : path);

/** A path as an argument that is no option, whatever it begins with. */
export const asOperand = (path: string): string => (path.startsWith('-') ? `./${path}` : path);
