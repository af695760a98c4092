import type { CommandDefinition, CommandEntry } from '../program/command.ts';

/** All commands, in the order of help. */
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
  { name: 'diff', aliases: [], load: async () => (await import('./diff.ts')).diff as CommandDefinition },
  {
    name: 'inspect',
    aliases: [],
    load: async () => (await import('./inspect.ts')).inspect as CommandDefinition,
  },
  { name: 'merge', aliases: [], load: async () => (await import('./merge.ts')).merge as CommandDefinition },
  {
    name: 'status',
    aliases: [],
    load: async () => (await import('./status.ts')).status as CommandDefinition,
  },
  {
    name: 'rollover',
    aliases: [],
    load: async () => (await import('./rollover.ts')).rollover as CommandDefinition,
  },
  {
    name: 'ledger',
    aliases: [],
    load: async () => (await import('./ledger.ts')).ledger as CommandDefinition,
  },
  {
    name: 'import',
    aliases: [],
    load: async () => (await import('./import.ts')).importWorkbook as CommandDefinition,
  },
  { name: 'form', aliases: [], load: async () => (await import('./form.ts')).form as CommandDefinition },
  {
    name: 'summary',
    aliases: [],
    load: async () => (await import('./summary.ts')).summary as CommandDefinition,
  },
  {
    name: 'studio',
    aliases: ['preview'],
    load: async () => (await import('./studio.ts')).studio as CommandDefinition,
  },
  { name: 'template', aliases: [], load: async () => (await import('./template/list.ts')).template },
  { name: 'keys', aliases: [], load: async () => (await import('./keys.ts')).keys as CommandDefinition },
  { name: 'menu', aliases: [], load: async () => (await import('./menu.ts')).menu as CommandDefinition },
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
  {
    name: 'work',
    aliases: [],
    hidden: true,
    load: async () => (await import('./work.ts')).work as CommandDefinition,
  },
];
