import type { CommandDefinition, CommandEntry } from './command.ts';

/** Every command, in the order of help. */
export const commands: readonly CommandEntry[] = [
  { name: 'init', aliases: [], load: async () => (await import('./init.ts')).init as CommandDefinition },
  {
    name: 'check',
    aliases: ['validate'],
    load: async () => (await import('./check.ts')).check as CommandDefinition,
  },
  {
    name: 'explain',
    aliases: [],
    load: async () => (await import('./explain.ts')).explain as CommandDefinition,
  },
  { name: 'rules', aliases: [], load: async () => (await import('./rules.ts')).rules as CommandDefinition },
  { name: 'build', aliases: [], load: async () => (await import('./build.ts')).build as CommandDefinition },
  {
    name: 'rollover',
    aliases: [],
    load: async () => (await import('./rollover.ts')).rollover as CommandDefinition,
  },
  {
    name: 'summary',
    aliases: [],
    load: async () => (await import('./summary.ts')).summary as CommandDefinition,
  },
  { name: 'template', aliases: [], load: async () => (await import('./template/list.ts')).template },
  { name: 'keys', aliases: [], load: async () => (await import('./keys.ts')).keys as CommandDefinition },
  {
    name: 'schema',
    aliases: [],
    load: async () => (await import('./schema.ts')).schema as CommandDefinition,
  },
  {
    name: 'completion',
    aliases: [],
    load: async () => (await import('./completion.ts')).completion as CommandDefinition,
  },
  {
    name: 'complete',
    aliases: [],
    hidden: true,
    load: async () => (await import('./complete.ts')).completeAmong(commands) as CommandDefinition,
  },
];
