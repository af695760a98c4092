import type { CommandDefinition, CommandGroup } from '../../program/command.ts';

/** `report template`: the commands for template packs. New ones are added here. */
export const template: CommandGroup = {
  words: {
    zh: {
      summary: '模板包：新建、检查、查看',
      details: '模板包是一个文件夹，放着公文的模板和版式；单位可以在内置模板包的基础上改成自己的。',
      examples: [
        ['report template new qingshan', '新建模板包，马上可以用'],
        ['report build org.yaml --template ./qingshan', '用它生成公文'],
        ['report template check qingshan', '检查模板包'],
      ],
    },
    en: {
      summary: 'template packs: makes, checks and shows them',
      details:
        'A template pack is a folder with the templates and the style of documents; a unit makes its own by changing a built-in one.',
      examples: [
        ['report template new qingshan', 'makes a pack that works at once'],
        ['report build org.yaml --template ./qingshan', 'draws the document by it'],
        ['report template check qingshan', 'says what is wrong with it'],
      ],
    },
  },
  commands: [
    {
      name: 'list',
      aliases: [],
      load: async () => (await import('./list-packs.ts')).list as CommandDefinition,
    },
    { name: 'new', aliases: [], load: async () => (await import('./new.ts')).newPack as CommandDefinition },
    { name: 'check', aliases: [], load: async () => (await import('./check.ts')).check as CommandDefinition },
    { name: 'show', aliases: [], load: async () => (await import('./show.ts')).show as CommandDefinition },
    { name: 'diff', aliases: [], load: async () => (await import('./diff.ts')).diff as CommandDefinition },
    { name: 'which', aliases: [], load: async () => (await import('./which.ts')).which as CommandDefinition },
  ],
};
