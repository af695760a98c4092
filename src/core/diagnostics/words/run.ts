import { entry } from '../../wording/entry.ts';

interface MissingFont {
  readonly font: string;
  readonly substitute: string;
  readonly uses: readonly string[];
}

/** Fonts with what each is used for: one that is used for several things is told once. */
function missingFonts(args: {
  readonly fonts: readonly string[];
  readonly uses: readonly string[];
  readonly substitutes: readonly string[];
}): MissingFont[] {
  const byFont = new Map<string, MissingFont>();
  for (const [index, font] of args.fonts.entries()) {
    const substitute = args.substitutes[index] ?? '';
    const key = `${font}\n${substitute}`;
    const uses = [...(byFont.get(key)?.uses ?? []), args.uses[index] ?? ''];
    byFont.set(key, { font, substitute, uses });
  }
  return [...byFont.values()];
}

/** Findings about running a command: what stops it, or what the user should know. */
export const runWords = {
  usage: entry<{ problem: string; help: string }>({
    severity: 'error',
    zh: { message: ({ problem }) => problem, hint: ({ help }) => `用法见 ${help}` },
    en: { message: ({ problem }) => problem, hint: ({ help }) => `see ${help}` },
  }),
  'file-not-found': entry<{ file: string; suggestion?: string | undefined }>({
    severity: 'error',
    zh: {
      message: ({ file }) => `找不到文件 ${file}`,
      hint: ({ suggestion }) =>
        suggestion ? `是否应为 ${suggestion}？` : '核对文件名和所在文件夹；还没有文件的，用 report init 新建',
    },
    en: {
      message: ({ file }) => `there is no file ${file}`,
      hint: ({ suggestion }) =>
        suggestion
          ? `did you mean ${suggestion}?`
          : 'check the name and the folder; `report init` makes a new file',
    },
  }),
  'output-is-input': entry<{ output: string; input: string }>({
    severity: 'error',
    zh: {
      message: ({ output, input }) => `输出 ${output} 就是输入文件 ${input}，不能覆盖它`,
      hint: () => '用 -o 换一个名称',
    },
    en: {
      message: ({ output, input }) =>
        `the output ${output} is the input file ${input}, which is never written over`,
      hint: () => 'name another with -o',
    },
  }),
  'is-a-folder': entry<{ file: string }>({
    severity: 'error',
    zh: { message: ({ file }) => `${file} 是文件夹，不是文件`, hint: () => '写出文件夹里文件的名称' },
    en: { message: ({ file }) => `${file} is a folder, not a file`, hint: () => 'name a file in it' },
  }),
  'no-files-found': entry<{ name: string; isFolder: boolean }>({
    severity: 'error',
    zh: {
      message: ({ name, isFolder }) =>
        isFolder ? `文件夹 ${name} 里没有单位的 YAML 文件` : `没有与 ${name} 相符的文件`,
      hint: ({ isFolder }) =>
        isFolder
          ? '核对文件夹；report.config.yaml、pack.yaml、style.yaml 和名称以点开头的不算在内'
          : '核对写法和所在文件夹：* 代表名称中任意一段，** 代表任意多层文件夹',
    },
    en: {
      message: ({ name, isFolder }) =>
        isFolder ? `the folder ${name} has no unit's YAML file in it` : `no file matches ${name}`,
      hint: ({ isFolder }) =>
        isFolder
          ? 'check the folder; report.config.yaml, pack.yaml, style.yaml and names that start with a dot do not count'
          : 'check the pattern and the folder: * stands for any part of a name, ** for any number of folders',
    },
  }),
  'baseline-not-found': entry<{ file: string }>({
    severity: 'error',
    zh: {
      message: ({ file }) => `找不到基线文件 ${file}`,
      hint: () => '核对文件名和所在文件夹；还没有基线的，加上 --update-baseline 生成',
    },
    en: {
      message: ({ file }) => `there is no baseline ${file}`,
      hint: () => 'check the name and the folder; --update-baseline writes a first one',
    },
  }),
  'baseline-broken': entry<{ file: string }>({
    severity: 'error',
    zh: {
      message: ({ file }) => `${file} 不是这个版本的程序能读的基线文件，没有改动它`,
      hint: () => '核对文件名；手工改坏或者合并出错的，删去后用 --update-baseline 重新生成',
    },
    en: {
      message: ({ file }) =>
        `${file} is not a baseline that this version of the program can read, and was left as it is`,
      hint: () =>
        'check the name; if it was damaged by hand or by a merge, delete it and write it anew with --update-baseline',
    },
  }),
  'baseline-outdated': entry<{ count: number }>({
    severity: 'info',
    zh: {
      message: ({ count }) => `基线中有 ${count} 处已经不再出现`,
      hint: () => '用 --update-baseline 更新基线，免得以后同样的问题又被放过',
    },
    en: {
      message: ({ count }) =>
        `${count} of what the baseline accepts ${count === 1 ? 'does' : 'do'} not occur any more`,
      hint: () => 'bring it up to date with --update-baseline, or the same would be accepted again later',
    },
  }),
  'file-unreadable': entry<{ file: string; reason: string }>({
    severity: 'error',
    zh: {
      message: ({ file, reason }) => `无法读取 ${file}：${reasonZh(reason)}`,
      hint: () => '核对文件名和权限；在 U 盘或网络盘上的，先复制到本机',
    },
    en: {
      message: ({ file, reason }) => `cannot read ${file}: ${reasonEn(reason)}`,
      hint: () => 'check its name and its permissions; copy it to this machine if it is on another',
    },
  }),
  'file-exists': entry<{ file: string }>({
    severity: 'error',
    zh: {
      message: ({ file }) => `${file} 已经存在，没有改动它`,
      hint: () => '换一个文件名，或者先把原文件移走',
    },
    en: {
      message: ({ file }) => `${file} exists already and was left as it is`,
      hint: () => 'choose another name, or move the file away first',
    },
  }),
  'draft-not-as-meant': entry<{ key: string }>({
    severity: 'error',
    zh: {
      message: ({ key }) =>
        `${key === '' ? '这份文件' : `“${key}”这一部分`}起草成下一年的以后，读回来与原意不符，没有写出草稿`,
      hint: () => '把这一部分改成一项一行、逐级缩进的写法（不用 {}、[]、& 和 *），再起草一次；原文件没有改动',
    },
    en: {
      message: ({ key }) =>
        `${key === '' ? 'this file' : `the part "${key}"`} does not read as it was meant once it is drafted for the next year; no draft was written`,
      hint: () =>
        'write this part with an entry a line, indented, without {}, [], & and *, and draft again; the file was left as it is',
    },
  }),
  'file-in-use': entry<{ file: string }>({
    severity: 'error',
    zh: {
      message: ({ file }) => `${file} 正被其他程序使用，没有写入；原有文件没有改动`,
      hint: () => '关闭打开它的 Word 或 WPS 窗口，再运行一次',
    },
    en: {
      message: ({ file }) =>
        `${file} is in use by another program and was not written; what was there is as it was`,
      hint: () => 'close it in Word or WPS and run the command again',
    },
  }),
  'folder-read-only': entry<{ file: string }>({
    severity: 'error',
    zh: {
      message: ({ file }) => `没有写入 ${file} 的权限；原有文件没有改动`,
      hint: () => '换一个可以写入的文件夹；文件设为只读的，先取消只读',
    },
    en: {
      message: ({ file }) => `there is no permission to write ${file}; what was there is as it was`,
      hint: () => 'choose a folder that you may write to; if the file is marked read-only, unmark it first',
    },
  }),
  'disk-full': entry<{ file: string }>({
    severity: 'error',
    zh: {
      message: ({ file }) => `磁盘空间不足，没有写入 ${file}；原有文件没有改动`,
      hint: () => '清理磁盘，或者换到另一个磁盘',
    },
    en: {
      message: ({ file }) => `the disk is full and ${file} was not written; what was there is as it was`,
      hint: () => 'make room on the disk, or choose another',
    },
  }),
  'write-failed': entry<{ file: string; reason: string }>({
    severity: 'error',
    zh: {
      message: ({ file, reason }) => `无法写入 ${file}：${reasonZh(reason)}；原有文件没有改动`,
      hint: () => '核对路径和磁盘，或者换一个位置',
    },
    en: {
      message: ({ file, reason }) => `cannot write ${file}: ${reasonEn(reason)}; what was there is as it was`,
      hint: () => 'check the path and the disk, or choose another place',
    },
  }),
  'watch-failed': entry<{ reason: string }>({
    severity: 'error',
    zh: {
      message: ({ reason }) => `系统不能监视文件的改动（${reason}），已停止`,
      hint: () =>
        '文件在网络盘上的，复制到本机再用 --watch，或者设置环境变量 CHOKIDAR_USEPOLLING=1；也可以每次改完运行 report build',
    },
    en: {
      message: ({ reason }) =>
        `the system does not tell when files change (${reason}), so the watch has ended`,
      hint: () =>
        'copy the files from a network drive to this machine, or set CHOKIDAR_USEPOLLING=1; or run report build after each change',
    },
  }),
  'office-missing': entry<{ install: string }>({
    severity: 'error',
    zh: {
      message: () => '没有找到 LibreOffice，不能生成 PDF；其他格式不受影响',
      hint: ({ install }) => `不写 --pdf-by，由程序自己生成；或者安装：${install}`,
    },
    en: {
      message: () => 'LibreOffice was not found, so no PDF can be made; the other formats are not affected',
      hint: ({ install }) =>
        `leave --pdf-by out, and the program makes it itself; or install LibreOffice: ${install}`,
    },
  }),
  'office-failed': entry<{ reason: string }>({
    severity: 'error',
    zh: {
      message: ({ reason }) => `LibreOffice 没有生成 PDF（${reason}）；其他格式不受影响`,
      hint: () => '在 LibreOffice 中打开 .docx 看是否正常，或者稍后再试',
    },
    en: {
      message: ({ reason }) => `LibreOffice made no PDF (${reason}); the other formats are not affected`,
      hint: () => 'open the .docx in LibreOffice to see whether it is well, or try again later',
    },
  }),
  'font-missing': entry<{
    fonts: readonly string[];
    uses: readonly string[];
    substitutes: readonly string[];
    isDrawn: boolean;
  }>({
    severity: 'info',
    zh: {
      message: ({ isDrawn, ...missing }) =>
        `本机没有${missingFonts(missing)
          .map(
            (it) =>
              `“${it.font}”（用于${it.uses.join('、')}${it.substitute ? `，以“${it.substitute}”代替` : ''}）`,
          )
          .join('、')}，${isDrawn ? 'PDF 里用的' : '打开文件时看到的'}是代替的字体`,
      hint: ({ isDrawn }) =>
        isDrawn
          ? '在本机安装标准字体，或者用 --fonts 写出字体所在的文件夹，再生成一次'
          : '文件里写的仍是标准字体：在装有该字体的电脑上显示和打印不受影响',
    },
    en: {
      message: ({ isDrawn, ...missing }) =>
        `this machine lacks ${missingFonts(missing)
          .map((it) => (it.substitute ? `${it.font} (shown: ${it.substitute})` : it.font))
          .join(', ')}; ${isDrawn ? 'the PDF is drawn in' : 'a reader here sees'} other fonts`,
      hint: ({ isDrawn }) =>
        isDrawn
          ? 'install the standard fonts, or name the folder that they are in with --fonts, and build again'
          : 'the file still names the standard fonts, and looks right on a machine that has them',
    },
  }),
  'font-none': entry({
    severity: 'error',
    zh: {
      message: () =>
        '本机没有中文字体，不能生成要放进字体的文件（PDF 和用了 --embed-fonts 的 OFD）；其他格式不受影响',
      hint: () => '安装中文字体，或者用 --fonts 写出字体所在的文件夹',
    },
    en: {
      message: () =>
        'this machine has no Chinese font, so no file with fonts in it can be made (PDF, OFD with --embed-fonts); the other formats are not affected',
      hint: () => 'install one, or name the folder that fonts are in with --fonts',
    },
  }),
  'font-unusable': entry<{ font: string; why: 'damaged' | 'protected' }>({
    severity: 'warning',
    zh: {
      message: ({ font, why }) =>
        why === 'damaged' ? `字体文件“${font}”是坏的，没有使用` : `字体文件“${font}”不允许嵌入文件，没有使用`,
      hint: ({ why }) =>
        why === 'damaged' ? '重新安装这种字体' : '换用允许嵌入的字体，或者在 Word、WPS 中打开 .docx 打印',
    },
    en: {
      message: ({ font, why }) =>
        why === 'damaged'
          ? `the font file ${font} is damaged and was not used`
          : `the font file ${font} may not be embedded in documents and was not used`,
      hint: ({ why }) =>
        why === 'damaged'
          ? 'install the font again'
          : 'use one that may be, or print the .docx from Word or WPS',
    },
  }),
  'font-folder-empty': entry<{ folder: string }>({
    severity: 'warning',
    zh: {
      message: ({ folder }) => `--fonts 写的文件夹“${folder}”里没有能用的字体`,
      hint: () => '写字体文件（.ttf、.ttc、.otf）所在的文件夹',
    },
    en: {
      message: ({ folder }) => `the folder ${folder} of --fonts has no font that can be used`,
      hint: () => 'name the folder that the font files (.ttf, .ttc, .otf) are in',
    },
  }),
  'font-folder-large': entry<{ folder: string; files: number; most: number }>({
    severity: 'warning',
    zh: {
      message: ({ folder, files, most }) =>
        `--fonts 写的文件夹“${folder}”里有 ${files} 个字体文件，只看了前 ${most} 个`,
      hint: () => '写一个只放公文所用字体的文件夹',
    },
    en: {
      message: ({ folder, files, most }) =>
        `the folder ${folder} of --fonts has ${files} font files, of which the first ${most} were looked at`,
      hint: () => 'name a folder with the fonts of documents alone',
    },
  }),
  'character-undrawn': entry<{ characters: readonly string[] }>({
    severity: 'warning',
    zh: {
      message: ({ characters }) => `本机的字体里没有这些字：${characters.map(shown).join('、')}，PDF 里空着`,
      hint: () => '安装有这些字的字体，或者用 --fonts 写出字体所在的文件夹，再生成一次',
    },
    en: {
      message: ({ characters }) =>
        `no font of this machine has ${characters.map(shown).join(', ')}; the PDF leaves room for ${characters.length === 1 ? 'it' : 'them'}`,
      hint: () => 'install a font that has, or name the folder that it is in with --fonts, and build again',
    },
  }),
  'reference-broken': entry<{ name: string }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `“见……”所指的“${name}”在这份公文里没有`,
      hint: () =>
        '没有内容的部分不会印出：用 {{#if …}} 把引用包起来，有这一部分时才引用；名称写错的，改正名称',
    },
    en: {
      message: ({ name }) => `a reference points at "${name}", which this document does not have`,
      hint: () =>
        'a part without facts is left out: put the reference inside {{#if …}}, so that it stands only where the part does; or correct the name',
    },
  }),
  internal: entry<{ reason: string }>({
    severity: 'error',
    zh: {
      message: ({ reason }) => `程序内部出错：${reason}`,
      hint: () => '这是程序的错误，不是文件的：设置环境变量 DEBUG=1 再运行一次，把输出附在问题报告里',
    },
    en: {
      message: ({ reason }) => `the program itself failed: ${reason}`,
      hint: () =>
        'this is a mistake of the program, not of your file: run it again with DEBUG=1 in the environment, and attach what it prints to a bug report',
    },
  }),
};

/** The system's error codes in plain words: zh, en. */
const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['没有权限', 'permission denied'],
  EPERM: ['没有权限', 'permission denied'],
  ENOENT: ['路径不存在', 'there is no such path'],
  ENOTDIR: ['路径中有一段不是文件夹', 'a part of the path is not a folder'],
  EEXIST: ['同名的文件已经存在', 'a file of that name is there already'],
  ENAMETOOLONG: ['文件名太长', 'the name is too long'],
  ELOOP: ['链接指向了自身', 'a link points at itself'],
  EINVAL: ['文件名中有不能使用的字符', 'the name has a character that cannot be used'],
  EFBIG: ['文件超过系统允许的大小', 'the file is larger than the system allows'],
  EIO: ['磁盘读写出错', 'the disk failed'],
  EMFILE: ['打开的文件太多', 'too many files are open'],
  ENOTEMPTY: ['文件夹不是空的', 'the folder is not empty'],
};

export const reasonZh = (code: string): string => REASONS[code]?.[0] ?? `系统报告 ${code}`;
export const reasonEn = (code: string): string => REASONS[code]?.[1] ?? `the system says ${code}`;

/** A character with its number, by which it can be found where it cannot be seen. */
function shown(character: string): string {
  const number = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return `${character}（U+${number}）`;
}
