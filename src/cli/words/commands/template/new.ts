import { phrase, phrases } from '../../../../core/wording/phrase.ts';

export const newWords = phrases({
  folderOperand: {
    zh: ['<文件夹>', '新文件夹；它的名称就是模板包的名称'],
    en: ['<folder>', 'the new folder; its name is that of the pack'],
  },
  extends: phrase<{ pack: string; kind: string }, readonly [string, string]>({
    zh: ({ pack, kind }) => ['--extends <名称>', `在哪个模板包的基础上修改，默认 ${pack}（${kind}）`],
    en: ({ pack, kind }) => ['--extends <name>', `the pack to change; ${pack}, the ${kind}, if left out`],
  }),
  nameNotAllowed: phrase<{ name: string }>({
    zh: ({ name }) => `“${name}”不能作模板包的名称：只用字母、汉字、数字、- 和 _`,
    en: ({ name }) => `"${name}" cannot name a pack: use letters, 汉字, digits, - and _ only`,
  }),
  parentNotAName: phrase<{ parent: string }>({
    zh: ({ parent }) => `--extends 写模板包的名称，不写路径，现为“${parent}”`,
    en: ({ parent }) => `--extends takes the name of a pack, no path, not "${parent}"`,
  }),
  parentWithoutDocuments: phrase<{ parent: string }>({
    zh: ({ parent }) => `模板包 ${parent} 没有公文，不能在它的基础上新建；report template list 列出有公文的`,
    en: ({ parent }) =>
      `the pack ${parent} has no document to change; \`report template list\` shows those that have`,
  }),
});
