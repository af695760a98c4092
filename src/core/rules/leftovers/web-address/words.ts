import { entry } from '../../../wording/entry.ts';

export const words = entry<{ address: string }>({
  severity: 'warning',
  zh: {
    message: ({ address }) => `正文里有网址“${address}”，前面没有说明是什么网址`,
    hint: () => '是复制时带来的，就删去；确实要写的，在前面写明，如“网址：”',
  },
  en: {
    message: ({ address }) => `the web address "${address}" stands in the text without a word on what it is`,
    hint: () => 'take it out if it was copied along; if it belongs here, introduce it, as by 网址：',
  },
});
