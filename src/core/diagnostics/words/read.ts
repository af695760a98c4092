import { entry } from '../../wording/entry.ts';

type NoArgs = Record<never, never>;

/** The most keys that a hint lists. */
const MOST_NAMES = 8;

/** Findings of the reading room: what keeps a file from being read as data. */
export const readWords = {
  'file-too-large': entry<{ size: number; limit: number }>({
    severity: 'error',
    zh: {
      message: ({ size, limit }) => `文件有 ${size} MB，超过 ${limit} MB，没有读取`,
      hint: () => '核对是不是选错了文件；这样的文件一般只有几十 KB',
    },
    en: {
      message: ({ size, limit }) => `the file has ${size} MB, more than ${limit} MB, and was not read`,
      hint: () => 'check that it is the right file; such a file takes some tens of KB',
    },
  }),
  'not-text': entry<{ kind: string }>({
    severity: 'error',
    zh: {
      message: ({ kind }) => `文件不是文本文件${kind && `，像是 ${kind} 文件`}`,
      hint: () => '核对是不是选错了文件；应是用文本编辑器（如记事本）编写的 .yaml 文件',
    },
    en: {
      message: ({ kind }) => `the file is no text file${kind && `; it looks like ${kind}`}`,
      hint: () => 'check that it is the right file: a .yaml file is written in a text editor',
    },
  }),
  'not-utf-8': entry<{ damaged?: string | undefined }>({
    severity: 'error',
    zh: {
      message: ({ damaged }) =>
        damaged === undefined
          ? '文件不是 UTF-8 编码，也认不出是哪种编码'
          : damaged === 'UTF-8'
            ? '从这里起有不是 UTF-8 编码的内容'
            : `文件是 ${damaged} 编码，但已损坏`,
      hint: ({ damaged }) =>
        damaged === undefined
          ? '用能正常显示它的编辑器打开，选“另存为”，编码选 UTF-8，再运行一次'
          : '文件可能损坏或没有复制完整；重新输入损坏的地方，另存时编码选 UTF-8',
    },
    en: {
      message: ({ damaged }) =>
        damaged === undefined
          ? 'the file is not in UTF-8, nor in any encoding that can be told for certain'
          : damaged === 'UTF-8'
            ? 'what begins here is not in UTF-8'
            : `the file is in ${damaged}, but damaged`,
      hint: ({ damaged }) =>
        damaged === undefined
          ? 'open it in an editor that shows it well, choose "Save as" with the encoding UTF-8, and run again'
          : 'the file may be cut off; type the damaged place again and save the file in UTF-8',
    },
  }),
  'other-encoding': entry<{ encoding: string }>({
    severity: 'info',
    zh: {
      message: ({ encoding }) =>
        `文件是 ${encoding === 'GB18030' ? 'GB18030（GBK）' : `${encoding} `}编码，已按此读取`,
      hint: () => '建议用编辑器“另存为”，编码选 UTF-8；其他工具和版本管理只认 UTF-8',
    },
    en: {
      message: ({ encoding }) =>
        `the file is in ${encoding === 'GB18030' ? 'GB18030 (GBK)' : encoding}, and was read as such`,
      hint: () => 'better save it as UTF-8, the one encoding that other tools expect of a YAML file',
    },
  }),
  'garbled-text': entry<{ text: string; meant?: string | undefined }>({
    severity: 'error',
    zh: {
      message: ({ text }) => `“${beginning(text)}”是编码弄错后的乱码`,
      hint: ({ meant }) =>
        meant === undefined
          ? '原来的文字已经丢失，对照原文重新输入这一处'
          : `原文应是“${beginning(meant)}”；核对后重新输入，或者从原来的文件重新复制`,
    },
    en: {
      message: ({ text }) => `"${beginning(text)}" is text that was read in a wrong encoding`,
      hint: ({ meant }) =>
        meant === undefined
          ? 'what stood there is lost: type it again from the original'
          : `it was "${beginning(meant)}"; check that, and type it again or copy it anew from the original file`,
    },
  }),
  'invisible-character': entry<{ characters: readonly string[]; count: number }>({
    severity: 'warning',
    zh: {
      message: ({ characters, count }) =>
        `有看不见的字符 ${characters.join('、')}${count > 1 ? `，共 ${count} 处` : ''}`,
      hint: () => '删去它：有它和没有它的两段文字看起来一样，查找、比对名单时却不一样',
    },
    en: {
      message: ({ characters, count }) =>
        count > 1
          ? `there are ${count} characters that nobody sees: ${characters.join(', ')}`
          : `there is a character that nobody sees, ${characters.join()}`,
      hint: () =>
        'take it out: texts with it and without it look alike, but are not the same to a search or a roster',
    },
  }),
  'look-alike-character': entry<{ written: string; meant: string; count: number }>({
    severity: 'warning',
    zh: {
      message: ({ written, meant, count }) =>
        `“${written}”只是样子像“${meant}”，是另外的字符${count > [...written].length ? `，共 ${count} 处` : ''}`,
      hint: ({ meant }) => `写作“${meant}”；这样的字符多半是从 PDF 里复制来的，查找、比对名单时都对不上`,
    },
    en: {
      message: ({ written, meant, count }) =>
        `"${written}" only looks like "${meant}"${count > [...written].length ? ` (${count} places)` : ''}`,
      hint: ({ meant }) =>
        `write "${meant}"; such characters mostly come out of a PDF, and no search or roster matches them`,
    },
  }),
  'forbidden-character': entry<{ character: string }>({
    severity: 'error',
    zh: {
      message: ({ character }) => `有不能写进文档的控制字符 ${character}`,
      hint: () => '删去这个看不见的字符，重新输入这一处',
    },
    en: {
      message: ({ character }) => `there is a control character, ${character}, that no document may hold`,
      hint: () => 'remove the invisible character and type the place again',
    },
  }),
  'too-deep': entry<{ limit: number }>({
    severity: 'error',
    zh: {
      message: ({ limit }) => `内容层层嵌套，超过 ${limit} 层，没有读取`,
      hint: () => '核对这里的括号、缩进，或是不是选错了文件',
    },
    en: {
      message: ({ limit }) =>
        `maps and lists stand more than ${limit} deep in one another; the file was not read`,
      hint: () => 'check the brackets and the indentation here, and that it is the right file',
    },
  }),
  'too-many-values': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '文件里的内容项过多，没有读取',
      hint: () => '核对是不是选错了文件，有没有重复粘贴的内容',
    },
    en: {
      message: () => 'the file holds too many entries and was not read',
      hint: () => 'check that it is the right file, and that nothing was pasted into it many times over',
    },
  }),
  'too-many-aliases': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '引用（*名称）展开后内容过多，没有读取',
      hint: () => '删去引用，只把要用的内容直接写出来',
    },
    en: {
      message: () => 'with its aliases (*name) written out the file comes to too much; it was not read',
      hint: () => 'take the aliases out, and write only the content that is needed',
    },
  }),
  'empty-file': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '文件里没有内容',
      hint: () => '核对是不是选错了文件，保存了没有；单位的文件可以用 report init 新建',
    },
    en: {
      message: () => 'the file holds nothing',
      hint: () => 'check that it is the right file, and saved; `report init` writes a new file for a unit',
    },
  }),
  'not-a-map': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '文件最外层应是“键: 值”',
      hint: () => '第一行起顶格写“键: 值”；冒号用半角，后面空一格',
    },
    en: {
      message: () => 'the file should be made of keys and values',
      hint: () => 'begin at the left edge with key: value, with a space after the colon',
    },
  }),
  'several-documents': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '文件里有不止一份内容（以“---”隔开）',
      hint: () => '一个文件只写一份内容；删去“---”，或分成几个文件',
    },
    en: {
      message: () => 'the file holds more than one document (parted by "---")',
      hint: () => 'a file holds one document: remove the "---", or make several files',
    },
  }),
  'full-width-colon': entry<{ key: string }>({
    severity: 'error',
    zh: {
      message: ({ key }) => `“${key}”后面用了全角冒号`,
      hint: ({ key }) => `改用半角冒号加空格，写作“${key}: 内容”；确是一段文字的，加上引号`,
    },
    en: {
      message: ({ key }) => `there is a full-width colon after "${key}"`,
      hint: ({ key }) => `use a colon and a space: ${key}: …; if all of it is text, put it in quotes`,
    },
  }),
  'full-width-space': entry<NoArgs>({
    severity: 'error',
    zh: { message: () => '行首用了全角的或者看不见的空格', hint: () => '行首只用半角空格，每层两个' },
    en: {
      message: () => 'the line is indented by full-width, no-break or invisible spaces',
      hint: () => 'indent by ordinary spaces, two for each level',
    },
  }),
  'full-width-dash': entry<{ mark: string }>({
    severity: 'error',
    zh: {
      message: ({ mark }) => `列表的一项用了“${mark}”开头`,
      hint: () => '改用半角“-”加空格，写作“- 内容”；确是一段文字的，加上引号',
    },
    en: {
      message: ({ mark }) => `an entry of a list begins with "${mark}"`,
      hint: () => 'use an ordinary hyphen and a space: - text; if all of it is text, put it in quotes',
    },
  }),
  'full-width-hash': entry<NoArgs>({
    severity: 'error',
    zh: { message: () => '说明用了全角“＃”', hint: () => '改用半角“#”；确是文字的，给整段加上引号' },
    en: {
      message: () => 'a comment begins with a full-width ＃',
      hint: () => 'use #; if it is text, put all of the text in quotes',
    },
  }),
  'full-width-comma': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '括号里各项之间用了全角逗号或顿号',
      hint: () => '改用半角逗号加空格；逗号是文字的，给那一项加上引号',
    },
    en: {
      message: () => 'entries in brackets are parted by a full-width comma',
      hint: () => 'use a comma and a space; a comma that belongs to a text goes in quotes with it',
    },
  }),
  'comma-cuts-value': entry<{ written: string; meant: string }>({
    severity: 'error',
    zh: {
      message: ({ written }) => `括号里的逗号把“${written}”分成了几项`,
      hint: ({ meant }) => `写作 ${meant}`,
    },
    en: {
      message: ({ written }) => `in brackets, the comma cuts ${written} into several entries`,
      hint: ({ meant }) => `write ${meant}`,
    },
  }),
  'bare-key': entry<{
    text: string;
    isKey: boolean;
    whole?: string | undefined;
    known: readonly string[];
    knownZh: readonly string[];
  }>({
    severity: 'error',
    zh: {
      message: ({ text, isKey }) =>
        isKey ? `花括号里的“${text}”后面没有内容` : `花括号里的“${text}”前面没有键`,
      hint: ({ text, isKey, whole, known, knownZh }, keys) => {
        if (isKey) return `写作“${text}: 内容”；没有内容的，删去“${text}”`;
        const free =
          known.length > 0 && known.length <= MOST_NAMES ? `，可以用的键：${keys.list(knownZh, known)}` : '';
        const asText = whole === undefined ? '' : `；是前面文字的一部分的，把整段加上引号，写作 ${whole}`;
        return `写作“键: ${text}”${free}${asText}`;
      },
    },
    en: {
      message: ({ text, isKey }) =>
        isKey ? `"${text}" has no value in the braces` : `"${text}" has no key in the braces`,
      hint: ({ text, isKey, whole, known, knownZh }, keys) => {
        if (isKey) return `write ${text}: and its value, or take ${text} out`;
        const free =
          known.length > 0 && known.length <= MOST_NAMES
            ? `; the keys left are ${keys.list(knownZh, known)}`
            : '';
        const asText =
          whole === undefined
            ? ''
            : `; where it belongs to the text in front, put all of that in quotes: ${whole}`;
        return `write its key in front, as in key: ${text}${free}${asText}`;
      },
    },
  }),
  'full-width-bracket': entry<{ mark: string }>({
    severity: 'error',
    zh: {
      message: ({ mark }) => `这里用了全角括号“${mark}”`,
      hint: ({ mark }) =>
        /[{｛]/.test(mark)
          ? '改用半角的花括号、冒号和逗号，写作“{键: 值, 键: 值}”；确是一段文字的，加上引号'
          : '改用半角的方括号和逗号，写作“[甲, 乙]”；确是一段文字的，加上引号',
    },
    en: {
      message: ({ mark }) => `the bracket ${mark} is a full-width one`,
      hint: ({ mark }) =>
        /[{｛]/.test(mark)
          ? 'use ordinary braces, colons and commas: {key: value, key: value}; if it is text, put it in quotes'
          : 'use ordinary brackets and commas: [one, two]; if it is text, put it in quotes',
    },
  }),
  'missing-space': entry<{ mark: string; key: string }>({
    severity: 'error',
    zh: {
      message: ({ mark, key }) => `${mark === '-' ? '“-”' : `“${key}”的冒号`}后面少了空格`,
      hint: ({ mark, key }) => `空一格（半角），写作“${mark === '-' ? '- 内容' : `${key}: 内容`}”`,
    },
    en: {
      message: ({ mark, key }) =>
        `there is no space after ${mark === '-' ? 'the dash' : `the colon of "${key}"`}`,
      hint: ({ mark, key }) => `put an ordinary space: ${mark === '-' ? '- text' : `${key}: value`}`,
    },
  }),
  'missing-colon': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '这一行不是“键: 值”，也不是“- ”开头的一项',
      hint: () => '键后用半角冒号加空格；是上一行文字的继续，就比上一行的键多缩进两格',
    },
    en: {
      message: () => 'the line is neither key: value nor an entry that begins with "- "',
      hint: () => 'put a colon and a space after the key; text that goes on is indented further than its key',
    },
  }),
  'tab-indent': entry<NoArgs>({
    severity: 'error',
    zh: { message: () => '行首用了制表符（Tab）', hint: () => '行首只用空格，每层两个' },
    en: {
      message: () => 'the line is indented by a tab',
      hint: () => 'indent by spaces only, two for each level',
    },
  }),
  'bad-indent': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '行首空格与同一层的其他行不一致',
      hint: () => '同一层的行从同一列开始，下一层多空两格',
    },
    en: {
      message: () => 'the line does not begin in the same column as the others of its level',
      hint: () => 'lines of one level begin in one column, those of the next two spaces further',
    },
  }),
  'list-on-key-line': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '“- ”开头的一项不能与键写在同一行',
      hint: () => '从“-”起另起一行，比键多缩进两格；文字以 - 开头的，加上引号',
    },
    en: {
      message: () => 'an entry that begins with "- " cannot stand on the line of its key',
      hint: () =>
        'begin a new line at the dash, two spaces further in; text that begins with - goes in quotes',
    },
  }),
  'colon-in-text': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '这段文字里又有半角冒号加空格，分不清哪里是键',
      hint: () => '给整段文字加上引号，或把文字里的冒号改为全角“：”',
    },
    en: {
      message: () => 'the text holds a colon and a space, so it is not clear what the key is',
      hint: () => 'put all of the text in quotes',
    },
  }),
  'text-after-mark': entry<{ mark: string }>({
    severity: 'error',
    zh: {
      message: ({ mark }) => `以 ${mark} 开头的内容结束之后，同一行还有文字`,
      hint: ({ mark }) =>
        isBlock(mark)
          ? `${mark} 后面不写文字；另起一行写，比键多缩进两格`
          : `${mark === "'" ? '用双引号' : '用单引号'}把整段文字括起来，例如 ${mark === "'" ? `"'十四五'规划"` : `'"十四五"规划'`}`,
    },
    en: {
      message: ({ mark }) => `there is more text on the line, after the end of what begins with ${mark}`,
      hint: ({ mark }) =>
        isBlock(mark)
          ? `write nothing after ${mark}; the text begins on the next line, two spaces further in`
          : `put all of the text in ${mark === "'" ? 'double' : 'single'} quotes`,
    },
  }),
  'reserved-start': entry<{ character: string }>({
    severity: 'error',
    zh: {
      message: ({ character }) => `没有引号的文字不能以 ${character} 开头`,
      hint: () => '给整段文字加上引号',
    },
    en: {
      message: ({ character }) => `text without quotes cannot begin with ${character}`,
      hint: () => 'put all of the text in quotes',
    },
  }),
  'unclosed-quote': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '从这里开始的引号没有成对',
      hint: () => '在文字末尾补上同样的引号；文字分几行的，下面各行要比键多缩进',
    },
    en: {
      message: () => 'the quote that opens here is not closed',
      hint: () =>
        'put the same quote at the end of the text; if it has several lines, indent them further than the key',
    },
  }),
  'unclosed-bracket': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '这里的方括号或花括号没有成对',
      hint: () => '补上或删去一个；括号里分几行的，下面各行要比键多缩进；括号是文字的，整段加引号',
    },
    en: {
      message: () => 'this bracket has no partner',
      hint: () =>
        'add it or remove this one; lines within brackets are indented further than the key; brackets in text go in quotes',
    },
  }),
  'unquoted-expression': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '以 {{ 开头的内容没有加引号',
      hint: () => '整段加上引号，例如 "{{year}}年报告"；里面有双引号的，外面用单引号',
    },
    en: {
      message: () => 'what begins with {{ here has no quotes',
      hint: () => 'put all of it in quotes, as in "{{year}}年报告"; in single ones if it holds double quotes',
    },
  }),
  'bad-comma': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '括号里各项之间的逗号多了或少了',
      hint: () => '每两项之间用一个半角逗号加空格隔开，全角“，”不算',
    },
    en: {
      message: () => 'a comma is missing, or is one too many, between the entries in brackets',
      hint: () => 'put one comma and a space between two entries; a full-width comma is not one',
    },
  }),
  'bad-escape': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '双引号里的反斜杠写法不对',
      hint: () => '改用单引号，反斜杠就照原样写出',
    },
    en: {
      message: () => 'a backslash in double quotes begins something unknown',
      hint: () => 'use single quotes, in which a backslash is just a backslash',
    },
  }),
  'duplicate-key': entry<{ key: string; other: string; line: number }>({
    severity: 'error',
    zh: {
      message: ({ key, other, line }) =>
        key === other
          ? `“${key}”在第 ${line} 行已经写过`
          : `“${key}”和第 ${line} 行的“${other}”是同一个键的中文名和英文名，写了两次`,
      hint: () => '留下一处，删去另一处；要写多项的，用“- ”列在同一个键下',
    },
    en: {
      message: ({ key, other, line }) =>
        key === other
          ? `"${key}" is already written on line ${line}`
          : `"${key}" and "${other}" on line ${line} are the Chinese and the English name of one key, written twice`,
      hint: () => 'keep one of them; several entries go under one key, each on a line that begins with "- "',
    },
  }),
  'key-not-text': entry<NoArgs>({
    severity: 'error',
    zh: { message: () => '冒号前面应是键的名称', hint: () => '写作“键: 值”，键是一个词' },
    en: {
      message: () => 'what stands before the colon should be the name of a key',
      hint: () => 'write it as key: value, with a word for the key',
    },
  }),
  'empty-entry': entry<NoArgs>({
    severity: 'warning',
    zh: {
      message: () => '列表中有一项是空的，已略去',
      hint: () => '写上内容，或删去这一项',
    },
    en: {
      message: () => 'an entry of the list is empty and was left out',
      hint: () => 'write something there, or remove the entry',
    },
  }),
  'unknown-alias': entry<{ name: string }>({
    severity: 'error',
    zh: {
      message: ({ name }) => `引用 *${name} 前面没有对应的 &${name}`,
      hint: () => '文字以 * 开头的，加上引号',
    },
    en: {
      message: ({ name }) => `*${name} refers to nothing: there is no &${name} before it`,
      hint: () => 'if it is text that begins with *, put it in quotes',
    },
  }),
  'merge-key': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '不支持用“<<”并入别处的内容',
      hint: () => '删去这一行，把要并入的各项直接写出来',
    },
    en: {
      message: () => 'content of another place cannot be merged in by "<<"',
      hint: () => 'remove the line and write out what it stands for',
    },
  }),
  'unknown-tag': entry<NoArgs>({
    severity: 'error',
    zh: { message: () => '不支持以“!”开头的标签', hint: () => '删去标签；文字以 ! 开头的，加上引号' },
    en: {
      message: () => 'tags, which begin with "!", are not supported',
      hint: () => 'remove the tag; if it is text that begins with !, put it in quotes',
    },
  }),
  'bad-syntax': entry<NoArgs>({
    severity: 'error',
    zh: {
      message: () => '这里的写法不符合 YAML',
      hint: () => '核对缩进、冒号后的空格和引号；含有 : # [ ] { } 等符号的文字加上引号',
    },
    en: {
      message: () => 'what stands here is not YAML',
      hint: () =>
        'check the indentation, the space after the colon and the quotes; text that holds : # [ ] { } goes in quotes',
    },
  }),
};

/** The beginning of a text, enough to recognise the place. */
const beginning = (text: string): string => (text.length > 12 ? `${text.slice(0, 12)}……` : text);

/** Whether a mark opens a text of several lines. */
const isBlock = (mark: string): boolean => mark === '|' || mark === '>';
