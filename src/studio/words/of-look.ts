import { computed } from '@preact/signals';
import { inLanguage, phrase, phrases } from '../../core/wording/phrase.ts';
import { language } from './spoken.ts';

/** What is said of packs, their options, and the style. */
const lookWords = phrases({
  pack: { zh: '模板', en: 'Template' },
  packNote: {
    zh: '单位有自己的模板包的，在这里选；没有的，按标准模板。',
    en: "Whose office has a template pack of its own chooses it here; else the standard's hold.",
  },
  ownPackOnlyServed: {
    zh: '用自己的模板包，要用 report studio 打开它所在的文件夹。',
    en: 'For a pack of your own, open its folder with report studio.',
  },
  noPacks: {
    zh: '这个文件夹里没有别的模板包，按标准模板。',
    en: "There is no other pack in this folder; the standard's hold.",
  },
  standard: { zh: '标准模板', en: 'The standard' },
  several: phrase<{ names: string }>({
    zh: ({ names }) => `依次用 ${names}`,
    en: ({ names }) => `${names}, in this order`,
  }),
  unknownPack: phrase<{ name: string }>({
    zh: ({ name }) => `${name}（没有找到）`,
    en: ({ name }) => `${name} (not found)`,
  }),
  drawsOnly: phrase<{ title: string; documents: string }>({
    zh: ({ title, documents }) => `${title}（${documents}）`,
    en: ({ title, documents }) => `${title} (${documents})`,
  }),
  options: { zh: '模板的选项', en: 'Options of the template' },
  style: { zh: '字体、字号、版面', en: 'Fonts, sizes, page' },
  styleNote: {
    zh: '空着的按标准（格子里写着现在是多少）；填了的写进这个文件，只管这个文件的公文。',
    en: 'What is left empty is as the standard has it, and says what that is; what is filled in stands in this file and holds for its documents alone.',
  },
  reset: { zh: '全部按标准', en: 'All as the standard has it' },
  joined: phrase<{ of: string; what: string }>({
    zh: ({ of, what }) => `${of}：${what}`,
    en: ({ of, what }) => `${of}: ${what}`,
  }),
  all: { zh: '全部设置', en: 'All settings' },
  outOfReach: phrase<{ names: string }>({
    zh: ({ names }) =>
      `这个文件用的模板包 ${names} 在这个页面里打不开，右边和下载的公文都按标准模板。要用它，请用 report studio 打开。`,
    en: ({ names }) =>
      `The pack ${names} of this file cannot be reached from this page: pages and downloads are by the standard template. To use it, open the file with report studio.`,
  }),
});

export const saidOfLook = computed(() => inLanguage(lookWords, language.value));
