/** Modules of Node.js that take milliseconds to load, and that packages ask for without need. */
const SLOW = ['node:crypto', 'node:child_process'];

/** Requires modules as `require` does; a slow one only when something of it is used. */
export const requireLater = (require: NodeJS.Require): NodeJS.Require =>
  ((name: string) =>
    SLOW.includes(name)
      ? new Proxy({}, { get: (_, key) => require(name)[key] })
      : require(name)) as NodeJS.Require;
