import type { CommandDefinition } from './command.ts';

/** A command's names, and the way to the rest of it: a run loads only the command that it runs. */
export interface CommandEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  load(): Promise<CommandDefinition>;
}

/** Every command, in the order of help. */
export const commands: readonly CommandEntry[] = [
  { name: 'init', aliases: [], load: async () => (await import('./init.ts')).init as CommandDefinition },
  {
    name: 'check',
    aliases: ['validate'],
    load: async () => (await import('./check.ts')).check as CommandDefinition,
  },
  { name: 'build', aliases: [], load: async () => (await import('./build.ts')).build as CommandDefinition },
  {
    name: 'schema',
    aliases: [],
    load: async () => (await import('./schema.ts')).schema as CommandDefinition,
  },
];
