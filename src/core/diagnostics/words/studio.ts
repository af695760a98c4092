import { entry } from '../../wording/entry.ts';

/** Findings of the server behind the page of the studio; the page shows them. */
export const studioWords = {
  'studio-refused': entry<{ why: 'host' | 'origin' | 'key' | 'token' }>({
    severity: 'error',
    zh: {
      message: ({ why }) => REFUSED[why].zh,
      hint: () => '回到启动它的那个窗口，按回车再打开一次；窗口已经关了的，重新运行 report studio',
    },
    en: {
      message: ({ why }) => REFUSED[why].en,
      hint: () =>
        'go back to the window where it was started and press Enter to open it again; if that is closed, run report studio anew',
    },
  }),
  'studio-file-changed': entry<{ file: string; isGone: boolean }>({
    severity: 'error',
    zh: {
      message: ({ file, isGone }) =>
        isGone ? `${file} 被别的程序删除或移走了，没有写入` : `${file} 被别的程序改过，没有覆盖`,
      hint: () => '对照两个版本，选择留哪一个；不留的那个也会另存一份',
    },
    en: {
      message: ({ file, isGone }) =>
        isGone
          ? `${file} was deleted or moved by another program; nothing was written`
          : `${file} was changed by another program and was not written over`,
      hint: () => 'compare both versions and choose the one to keep; the other is kept as a copy',
    },
  }),
  'studio-out-of-reach': entry<{ file: string; why: 'folder' | 'kind' }>({
    severity: 'error',
    zh: {
      message: ({ file, why }) =>
        why === 'folder' ? `${file} 不在打开的文件夹里` : `${file} 不是这里读写的文件类型`,
      hint: ({ why }) =>
        why === 'folder'
          ? '把文件放进打开的文件夹；或者另用 report studio 打开它所在的文件夹'
          : '能读 .yaml、.xlsx、.docx、.md、.txt 和图片，只写 .yaml',
    },
    en: {
      message: ({ file, why }) =>
        why === 'folder'
          ? `${file} is not in the folder that is open`
          : `${file} is of a kind that is not read or written here`,
      hint: ({ why }) =>
        why === 'folder'
          ? 'put the file into that folder, or open its own folder with report studio'
          : '.yaml, .xlsx, .docx, .md, .txt and pictures are read; only .yaml is written',
    },
  }),
  'studio-too-large': entry<{ file: string; size: number; limit: number }>({
    severity: 'error',
    zh: {
      message: ({ file, size, limit }) => `${file || '草稿'}有 ${size} MB，超过 ${limit} MB，没有写入`,
      hint: () => '核对是不是粘贴进了别的内容；单位的文件一般只有几十 KB',
    },
    en: {
      message: ({ file, size, limit }) =>
        `${file || 'the draft'} has ${size} MB, more than ${limit} MB, and was not written`,
      hint: () => "check whether something else was pasted in; a unit's file takes some tens of KB",
    },
  }),
  'studio-request-unknown': entry<{ request: string }>({
    severity: 'error',
    zh: {
      message: ({ request }) => `没有这样的请求：${request}`,
      hint: () => '刷新页面；程序更新过的，先在启动它的窗口里结束，再运行 report studio',
    },
    en: {
      message: ({ request }) => `there is no such request: ${request}`,
      hint: () => 'load the page again; if the program was updated, end it and run report studio anew',
    },
  }),
  'studio-port-taken': entry<{ port: number }>({
    severity: 'error',
    zh: {
      message: ({ port }) => `端口 ${port} 用不了：别的程序占着，或者系统不让用`,
      hint: () => '不写 --port，由程序自己选一个',
    },
    en: {
      message: ({ port }) => `port ${port} cannot be used: another program has it, or the system forbids it`,
      hint: () => 'leave out --port, and one that is free is taken',
    },
  }),
};

const REFUSED = {
  host: {
    zh: '请求用的不是这台电脑给页面的地址，没有理会',
    en: 'the request came by another address than the one given to the page, and was refused',
  },
  origin: {
    zh: '请求来自别的网站，没有理会',
    en: 'the request came from another site, and was refused',
  },
  key: {
    zh: '这个页面没有打开文件的钥匙',
    en: 'this page has no key to the files',
  },
  token: {
    zh: '这个网址已经用过，或者写得不全',
    en: 'this address was used before, or is not complete',
  },
} as const;
