import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const studioWords = phrases({
  operand: {
    zh: ['[文件或文件夹]', '单位的 YAML 文件，或者放这些文件的文件夹；默认当前文件夹'],
    en: ['[file or folder]', "a unit's YAML file, or a folder of them; else the current folder"],
  },
  exportFlags: { zh: '--export <网页文件>', en: '--export <page>' },
  exportMeaning: {
    zh: '不启动，把工作台写成一个网页文件，双击就能用；写了 YAML 文件的，内容也放进去',
    en: 'starts nothing, and writes the page as one file that a double click opens, with the YAML file in it if one is named',
  },
  force: {
    zh: '已有的网页文件也重新写出，先按日期另存一份',
    en: 'writes over a page that is there, and keeps a dated copy of it',
  },
  portFlags: { zh: '--port <端口>', en: '--port <number>' },
  portMeaning: {
    zh: '用哪个端口；默认由程序选一个没有用到的',
    en: 'the port to use; else one that is free',
  },
  noOpen: { zh: '不打开浏览器，只显示网址', en: 'opens no browser, and prints the address alone' },
  notAPort: phrase<{ given: string }>({
    zh: ({ given }) => `--port 要写 1 到 65535 的数，不能是“${given}”`,
    en: ({ given }) => `--port takes a number from 1 to 65535, not "${given}"`,
  }),
  folderInPage: {
    zh: '--export 要写一个 YAML 文件，不能是文件夹',
    en: '--export takes a YAML file, not a folder',
  },
  exported: {
    zh: '双击它就能用，不用联网，也不用安装。里面的改动留在浏览器里，保存后才写成文件。\n',
    en: 'A double click opens it, without a network or an installation. What is changed in it stays in the browser until it is saved as a file.\n',
  },
  opened: phrase<{ name: string; isOpened: boolean }>({
    zh: ({ name, isOpened }) =>
      `${isOpened ? `已经在浏览器里打开 ${name}；没有打开的，` : `要打开 ${name}，`}把上面的网址复制到浏览器。\n网址只能用一次，只在这台电脑上有效。\n`,
    en: ({ name, isOpened }) =>
      `${isOpened ? `${name} is open in the browser; if it is not,` : `To open ${name},`} copy the address above into a browser.\nIt works once, and on this computer alone.\n`,
  }),
  howToEnd: phrase<{ canAsk: boolean }>({
    zh: ({ canAsk }) =>
      `${canAsk ? '关掉了网页又想打开的，在这里按回车。' : ''}这个窗口要一直开着；用完了，保存以后在这里按 Ctrl+C 结束。\n`,
    en: ({ canAsk }) =>
      `${canAsk ? 'Press Enter here to open the page again. ' : ''}Leave this window open; when you are done and have saved, press Ctrl+C here to end.\n`,
  }),
  ended: {
    zh: '已结束。没有保存的修改留有草稿，下次打开同一个文件时可以接着写。\n',
    en: 'Ended. Drafts of what was not saved are kept, and offered when the same file is opened again.\n',
  },
});
