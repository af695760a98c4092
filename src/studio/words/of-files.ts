import { computed } from '@preact/signals';
import { inLanguage, phrase, phrases } from '../../core/wording/phrase.ts';
import { language } from './spoken.ts';

/** What is said of files on the disk, and of other programs that change them. */
const fileWords = phrases({
  besideLastYear: { zh: '对照上年的文件…', en: 'Show last year’s values …' },
  lastYearShown: phrase<{ file: string }>({
    zh: ({ file }) => `表单里已列出 ${file} 的数值，不同的可以照用`,
    en: ({ file }) => `The form shows what ${file} says where that is something else`,
  }),
  notLastYear: phrase<{ file: string }>({
    zh: ({ file }) => `${file} 不是上一年度的`,
    en: ({ file }) => `${file} is not of the year before`,
  }),
  recoded: phrase<{ file: string; encoding: string }>({
    zh: ({ file, encoding }) => `${file} 是 ${encoding} 编码的，已经读出；在这里保存会改存为 UTF-8。`,
    en: ({ file, encoding }) => `${file} is in ${encoding} and was read; saving here writes it in UTF-8.`,
  }),
  heldElsewhere: {
    zh: '另一个标签页也开着这份草稿。这里的另存为一份草稿，两边互不覆盖。',
    en: 'Another tab has this draft open too. What is written here is kept as a draft of its own; neither is written over.',
  },
  servedDraftNote: {
    zh: '程序在这台电脑上自动留存的草稿，删去后不能找回。',
    en: 'Drafts that the program keeps on this computer by itself. A deleted one cannot be brought back.',
  },
  attachmentsMissing: phrase<{ files: string }>({
    zh: ({ files }) => `附件没有读到，公文里没有它的内容：${files}`,
    en: ({ files }) => `Attachments that were not read and are left out of the document: ${files}`,
  }),
  chooseAttachment: { zh: '选择附件文件', en: 'Choose the file' },
  notAnAttachment: phrase<{ file: string }>({
    zh: ({ file }) => `文件里没有写附件 ${file}`,
    en: ({ file }) => `The file names no attachment ${file}`,
  }),
  fileGone: phrase<{ file: string }>({
    zh: ({ file }) => `${file} 被别的程序删除或移走了。内容还在这里，保存就会重新写出。`,
    en: ({ file }) =>
      `${file} was deleted or moved by another program. Its content is still here; saving writes it again.`,
  }),
  takenIn: phrase<{ file: string }>({
    zh: ({ file }) => `别的程序改了 ${file}，这里已换成新的内容；撤销可以回到原来的。`,
    en: ({ file }) => `Another program changed ${file}; the new content stands here now. Undo goes back.`,
  }),
  goneOn: phrase<{ file: string }>({
    zh: ({ file }) => `${file} 有上次没有保存的修改，已接着放在这里；撤销可以回到保存过的内容。`,
    en: ({ file }) =>
      `${file} has changes that were not saved the last time; they stand here. Undo goes back to what was saved.`,
  }),
  copyKept: phrase<{ file: string }>({
    zh: ({ file }) => `另一个版本存成了 ${file}`,
    en: ({ file }) => `The other version was kept as ${file}`,
  }),
  /** In the name of a file. */
  copy: { zh: '副本', en: 'copy' },
  notThere: phrase<{ file: string }>({
    zh: ({ file }) => `没有 ${file} 这个文件`,
    en: ({ file }) => `There is no file ${file}`,
  }),
  programEnded: {
    zh: '打开这个页面的程序已经结束，不能读写文件。内容还在页面上：重新运行 report studio 之前，可以用“下载”里的“源文件”另存。',
    en: 'The program behind this page has ended, and files cannot be read or written. What you wrote is still on the page: keep it by Download, The file itself, or run report studio again.',
  },
  conflictTitle: phrase<{ file: string }>({
    zh: ({ file }) => `${file} 有两个版本`,
    en: ({ file }) => `There are two versions of ${file}`,
  }),
  conflictNote: {
    zh: '这里有没保存的修改，别的程序同时也改了这个文件。选哪一个都不会丢：另一个总会另存一份副本。',
    en: 'There are unsaved changes here, and another program changed the file too. Whichever you choose nothing is lost: a copy of the other is always kept.',
  },
  mine: { zh: '这里的', en: 'Here' },
  theirs: { zh: '磁盘上的', en: 'On the disk' },
  onlyMine: { zh: '只在这里', en: 'only here' },
  onlyTheirs: { zh: '只在磁盘上', en: 'only on the disk' },
  linesLeftOut: phrase<{ count: number }>({
    zh: ({ count }) => `（相同的 ${count} 行）`,
    en: ({ count }) => `(${count} equal lines)`,
  }),
  keepMine: { zh: '留这里的', en: 'Keep what is here' },
  keepMineNote: {
    zh: '写进文件；磁盘上的另存一份副本',
    en: 'It is written; a copy of what is on the disk is kept',
  },
  takeTheirs: { zh: '用磁盘上的', en: 'Take what is on the disk' },
  takeTheirsNote: {
    zh: '换成磁盘上的；这里的另存一份副本',
    en: 'A copy of what is here is kept',
  },
  otherValues: { zh: '不同之处', en: 'What differs' },
  place: { zh: '位置', en: 'Place' },
  nothing: { zh: '（没有）', en: '(nothing)' },
  onlyForm: {
    zh: '填写的内容相同，只有注释、次序或写法不同。',
    en: 'Both say the same; only comments, order or form differ.',
  },
  byLines: { zh: '逐行看原文', en: 'Line by line' },
  chooseLater: { zh: '以后再选', en: 'Choose later' },
  folder: phrase<{ folder: string }>({
    zh: ({ folder }) => `文件夹“${folder}”里的文件`,
    en: ({ folder }) => `Files in the folder ${folder}`,
  }),
  folderNote: {
    zh: '保存时直接写进这个文件夹。',
    en: 'Saving writes into this folder.',
  },
  folderEmpty: {
    zh: '还没有单位的文件。新建一份，保存后就在这个文件夹里。',
    en: "There is no unit's file yet. Begin a new one: it is saved in this folder.",
  },
});

/** The same in the reader's language. */
export const saidOfFiles = computed(() => inLanguage(fileWords, language.value));
