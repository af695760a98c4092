import type { CommandDefinition, CommandEntry } from './command.ts';

/** Every command, in the order of help. */
export const commands: readonly CommandEntry[] = [
  { name: 'init', aliases: [], load: async () => (await import('./init.ts')).init as CommandDefinition },
  {
    name: 'check',
    aliases: ['validate'],
    load: async () => (await import('./check.ts')).check as CommandDefinition,
  },
  { name: 'build', aliases: [], load: async () => (await import('./build.ts')).build as CommandDefinition },
  { name: 'diff', aliases: [], load: async () => (await import('./diff.ts')).diff as CommandDefinition },
  {
    name: 'rollover',
    aliases: [],
    load: async () => (await import('./rollover.ts')).rollover as CommandDefinition,
  },
  { name: 'template', aliases: [], load: async () => (await import('./template/list.ts')).template },
  {
    name: 'schema',
    aliases: [],
    load: async () => (await import('./schema.ts')).schema as CommandDefinition,
  },
];
