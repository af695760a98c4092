import { entry } from '../entry.ts';

type Nothing = Record<never, never>;

/** What keeps the bytes of a file from being read as data. */
export const readWords = {
  'empty-file': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '文件里没有内容', hint: () => '用 report init 新建一份带说明的文件' },
    en: { message: () => 'the file holds nothing', hint: () => '`report init` writes a file with comments to start from' },
  }),
  'file-too-large': entry<{ size: number; limit: number }>({
    severity: 'error',
    zh: { message: ({ size, limit }) => `文件有 ${size} MB，超过 ${limit} MB，没有读取`, hint: () => '核对是不是选错了文件；一个单位一年的内容一般只有几十 KB' },
    en: { message: ({ size, limit }) => `the file has ${size} MB, more than ${limit} MB, and was not read`, hint: () => "check that it is the right file; a unit's year takes some tens of KB" },
  }),
  'not-utf-8': entry<{ encoding: string }>({
    severity: 'error',
    zh: {
      message: ({ encoding }) => `文件不是 UTF-8 编码${encoding && `，像是 ${encoding}`}`,
      hint: () => '用记事本打开，选“另存为”，编码选 UTF-8，再运行一次',
    },
    en: {
      message: ({ encoding }) => `the file is not in UTF-8${encoding && `; it looks like ${encoding}`}`,
      hint: () => 'open it in the editor, choose "Save as" with the encoding UTF-8, and run the command again',
    },
  }),
  'forbidden-character': entry<{ character: string }>({
    severity: 'error',
    zh: { message: ({ character }) => `有不能写进文档的控制字符 ${character}`, hint: () => '删去这个看不见的字符，重新输入这一处' },
    en: { message: ({ character }) => `there is a control character, ${character}, that no document may hold`, hint: () => 'remove the invisible character and type the place again' },
  }),
  'too-deep': entry<{ limit: number }>({
    severity: 'error',
    zh: { message: ({ limit }) => `内容层层嵌套，超过 ${limit} 层，没有读取`, hint: () => '核对这里的括号、缩进，或是不是选错了文件' },
    en: { message: ({ limit }) => `maps and lists stand more than ${limit} deep in one another; the file was not read`, hint: () => 'check the brackets and the indentation here, and that it is the right file' },
  }),
  'too-many-aliases': entry<{ limit: number }>({
    severity: 'error',
    zh: { message: ({ limit }) => `引用（*名称）展开后超过 ${limit} 项，没有读取`, hint: () => '不用引用，把内容直接写出来' },
    en: { message: ({ limit }) => `with its aliases written out the file comes to more than ${limit} values; it was not read`, hint: () => 'write the content out instead of using aliases' },
  }),
  'unknown-alias': entry<{ name: string }>({
    severity: 'error',
    zh: { message: ({ name }) => `引用 *${name} 没有对应的 &${name}`, hint: () => '文字以 * 开头的，加上引号' },
    en: { message: ({ name }) => `*${name} refers to nothing: there is no &${name} before it`, hint: () => 'if it is text that begins with *, put it in quotes' },
  }),
  'duplicate-key': entry<{ key: string; other: string }>({
    severity: 'error',
    zh: {
      message: ({ key, other }) => (key === other ? `“${key}”写了两次` : `“${key}”与上面的“${other}”是同一项，写了两次`),
      hint: () => '留下一处，删去另一处；要写多项的，用“- ”列在同一个键下',
    },
    en: {
      message: ({ key, other }) => (key === other ? `"${key}" is written twice` : `"${key}" is the same key as "${other}" above, so it is written twice`),
      hint: () => 'keep one of them; several entries go under one key, each on a line that begins with "- "',
    },
  }),
  'key-not-text': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '冒号前面应是键的名称', hint: () => '写作“键: 值”，例如 year: 2026' },
    en: { message: () => 'what stands before the colon should be the name of a key', hint: () => 'write it as key: value, for example year: 2026' },
  }),
  'empty-entry': entry<Nothing>({
    severity: 'warning',
    zh: { message: () => '列表中有一项是空的，已略去', hint: () => '写上内容，或删去这个“-”' },
    en: { message: () => 'an entry of the list is empty and was left out', hint: () => 'write something after the "-", or remove it' },
  }),
  'not-a-map': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '文件最外层应是“键: 值”', hint: () => '第一行起顶格写，例如 year: 2026；冒号用半角，后面空一格' },
    en: { message: () => 'the file should be made of keys and values', hint: () => 'begin at the left edge, for example year: 2026, with a space after the colon' },
  }),
  'missing-space': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '冒号后面少了空格', hint: () => '写作“键: 值”，例如 year: 2026' },
    en: { message: () => 'there is no space after the colon', hint: () => 'write it as key: value, for example year: 2026' },
  }),
  'several-documents': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '文件里有不止一份内容（以“---”隔开）', hint: () => '一个文件只写一个单位一年的内容；删去“---”，或分成几个文件' },
    en: { message: () => 'the file holds more than one document (parted by "---")', hint: () => 'one file is one year of one unit: remove the "---", or make several files' },
  }),
  'tab-indent': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '行首用了制表符（Tab）', hint: () => '行首只用空格，每层两个' },
    en: { message: () => 'the line is indented by a tab', hint: () => 'indent by spaces only, two for each level' },
  }),
  'bad-indent': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '行首空格与同一层的其他行不一致', hint: () => '同一层的行从同一列开始，下一层多空两格' },
    en: { message: () => 'the line does not begin in the same column as the others of its level', hint: () => 'lines of one level begin in one column, those of the next two spaces further' },
  }),
  'missing-colon': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '这一行不是“键: 值”，也不是“- ”开头的一项', hint: () => '键后用半角冒号加空格；文字里有冒号的，整段加引号' },
    en: { message: () => 'the line is neither key: value nor an entry that begins with "- "', hint: () => 'put a colon and a space after the key; text that holds a colon goes in quotes' },
  }),
  'unclosed-quote': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '引号没有成对', hint: () => '在文字末尾补上同样的引号' },
    en: { message: () => 'a quote is not closed', hint: () => 'put the same quote at the end of the text' },
  }),
  'unclosed-bracket': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '方括号或花括号没有成对，或其中少了逗号', hint: () => '补上 ] 或 }，各项之间用半角逗号隔开' },
    en: { message: () => 'a bracket is not closed, or a comma is missing within it', hint: () => 'add the ] or }, and put commas between the entries' },
  }),
  'unknown-tag': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '不支持以“!”开头的标签', hint: () => '删去标签；文字以 ! 开头的，加上引号' },
    en: { message: () => 'tags, which begin with "!", are not supported', hint: () => 'remove the tag; if it is text that begins with !, put it in quotes' },
  }),
  'bad-escape': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '双引号里的反斜杠写法不对', hint: () => '改用单引号，反斜杠就照原样写出' },
    en: { message: () => 'a backslash in double quotes begins something unknown', hint: () => 'use single quotes, in which a backslash is just a backslash' },
  }),
  'reserved-start': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '文字不能以 @、` 或 % 开头', hint: () => '给这段文字加上引号' },
    en: { message: () => 'text cannot begin with @, ` or %', hint: () => 'put the text in quotes' },
  }),
  'bad-syntax': entry<Nothing>({
    severity: 'error',
    zh: { message: () => '这里的写法不符合 YAML', hint: () => '核对缩进、冒号后的空格和引号；含有 : # [ ] { } 等符号的文字加上引号' },
    en: { message: () => 'what stands here is not YAML', hint: () => 'check the indentation, the space after the colon and the quotes; text that holds : # [ ] { } goes in quotes' },
  }),
  'full-width-colon': entry<{ key: string }>({
    severity: 'error',
    zh: { message: ({ key }) => `“${key}”后面用了全角冒号`, hint: ({ key }) => `改用半角冒号加空格：${key}: ` },
    en: { message: ({ key }) => `there is a full-width colon after "${key}"`, hint: ({ key }) => `use a colon and a space: ${key}: ` },
  }),
  'full-width-space': entry<{ key: string }>({
    severity: 'error',
    zh: { message: () => '行首用了全角空格', hint: () => '行首只用半角空格，每层两个' },
    en: { message: () => 'the line is indented by full-width spaces', hint: () => 'indent by ordinary spaces, two for each level' },
  }),
};
