import { entry } from '../../wording/entry.ts';
import { reasonEn, reasonZh } from './run.ts';

/** Findings about the files of attachments. */
export const attachmentWords = {
  'attachment-not-found': entry<{ file: string; suggestion?: string | undefined }>({
    severity: 'error',
    zh: {
      message: ({ file }) => `找不到附件文件 ${file}`,
      hint: ({ suggestion }) =>
        suggestion ? `是否应为 ${suggestion}？` : '核对文件名；路径从本文件所在的文件夹算起',
    },
    en: {
      message: ({ file }) => `there is no attachment file ${file}`,
      hint: ({ suggestion }) =>
        suggestion
          ? `did you mean ${suggestion}?`
          : 'check the name; the path begins at the folder of this file',
    },
  }),
  'attachment-unreadable': entry<{ file: string; reason: string }>({
    severity: 'error',
    zh: {
      message: ({ file, reason }) =>
        `附件文件 ${file} 无法读取：${UNREADABLE[reason]?.[0] ?? reasonZh(reason)}`,
      hint: () => '核对文件名，换成 .md 或者 .txt 文本文件；只需列出标题的，去掉 file（文件）',
    },
    en: {
      message: ({ file, reason }) =>
        `the attachment file ${file} cannot be read: ${UNREADABLE[reason]?.[1] ?? reasonEn(reason)}`,
      hint: () =>
        'check the name, and give a text file (.md or .txt); without file, the attachment is only named',
    },
  }),
  'attachment-empty': entry<{ file: string }>({
    severity: 'warning',
    zh: {
      message: ({ file }) => `附件文件 ${file} 没有内容，附件只有标题`,
      hint: () => '写上附件的内容；只需列出标题的，去掉 file（文件）',
    },
    en: {
      message: ({ file }) =>
        `the attachment file ${file} is empty, and the attachment has nothing but its title`,
      hint: () => 'write what is attached; without file, the attachment is only named',
    },
  }),
  'attachment-not-bound': entry<{ files: readonly string[] }>({
    severity: 'info',
    zh: {
      message: ({ files }) => `附件文件 ${files.join('、')} 不是 .md 或 .txt，只列出标题`,
      hint: () => '发文时另行附送；要排在公文之后的，另存为 .md 或者 .txt',
    },
    en: {
      message: ({ files }) => `${files.join(', ')}: no .md or .txt, so the attachment is only named`,
      hint: () => 'send it along by itself; to have it bound behind the document, save it as .md or .txt',
    },
  }),
};

/** Why a file that exists has no text to bind: zh, en. */
const UNREADABLE: Readonly<Record<string, readonly [string, string]>> = {
  folder: ['它是文件夹', 'it is a folder'],
  special: ['它是管道或者设备，不是文件', 'it is a pipe or a device and no file'],
  'too-large': ['它超过 5 MB', 'it is larger than 5 MB'],
  'too-deep': ['列表套了 64 层以上', 'its lists stand in one another more than 64 deep'],
  'not-text': ['它不是文本文件', 'it holds no text'],
};
