import { entry } from '../../entry.ts';

export const leftoversWords = {
  placeholder: entry<{ text: string }>({
    severity: 'warning',
    zh: {
      message: ({ text }) => `“${text}”是占位的文字，还没有填`,
      hint: () => '填上实际的内容，没有的就删去',
    },
    en: {
      message: ({ text }) => `"${text}" stands for something that was not filled in`,
      hint: () => 'write what belongs there, or take it out',
    },
  }),
  'sample-text': entry<{ text: string }>({
    severity: 'warning',
    zh: {
      message: ({ text }) => `“${text}”是新建文件时带的示例，不是本单位的情况`,
      hint: () => '改成本单位的情况；没有的就删去，或者在行首加上 # 不让它进入公文',
    },
    en: {
      message: ({ text }) => `"${text}" is an example that a new file comes with, and no fact of the unit`,
      hint: () => 'write the facts in its place; where there are none, take it out or put a # in front of it',
    },
  }),
  'private-use-character': entry<{ character: string; isSymbol: boolean }>({
    severity: 'warning',
    zh: {
      message: ({ character }) => `有自造的字符 ${character}，换一台计算机就不是这个样子`,
      hint: ({ isSymbol }) =>
        isSymbol
          ? '多半是 Word 里 Symbol、Wingdings 字体的符号，用普通的符号重新输入，或者删去'
          : '核对原文，用输入法重新输入这个字',
    },
    en: {
      message: ({ character }) => `${character} is a private character, which looks different elsewhere`,
      hint: ({ isSymbol }) =>
        isSymbol
          ? 'it is likely a sign of the Symbol or Wingdings font in Word: type an ordinary sign, or take it out'
          : 'type the character that is meant, from the original',
    },
  }),
  'stray-character': entry<{ character: string; kind: 'object' | 'separator' | 'control' }>({
    severity: 'warning',
    zh: {
      message: ({ character, kind }) =>
        kind === 'object'
          ? `这里原来是一张图片或者别的对象（${character}），没有复制过来`
          : kind === 'separator'
            ? `有从别的程序带来的换行符 ${character}`
            : `有不该有的控制字符 ${character}`,
      hint: ({ kind }) =>
        kind === 'object'
          ? '删去它；图片里有要写的内容的，写成文字'
          : kind === 'separator'
            ? '删去它；要另起一段的，空一行再写'
            : '删去它，对照原文看这里有没有少字',
    },
    en: {
      message: ({ character, kind }) =>
        kind === 'object'
          ? `a picture or another object stood here (${character}) and was not copied`
          : kind === 'separator'
            ? `there is a line break of another program, ${character}`
            : `there is a stray control character, ${character}`,
      hint: ({ kind }) =>
        kind === 'object'
          ? 'take it out; what the picture said has to be written'
          : kind === 'separator'
            ? 'take it out; where a new paragraph was meant, leave a line empty'
            : 'take it out, and look into the original whether anything is missing here',
    },
  }),
  'review-comment': entry<{ marker: string; note: string }>({
    severity: 'warning',
    zh: {
      message: ({ note }) => (note === '' ? '注释说这里待人核对' : `注释说这里待人核对：${note}`),
      hint: ({ marker }) => `核对好以后，删去这条“${marker}”注释`,
    },
    en: {
      message: ({ note }) =>
        note === '' ? 'a comment asks for a check here' : `a comment asks for a check here: ${note}`,
      hint: ({ marker }) => `check it, then take out the comment that begins with "${marker}"`,
    },
  }),
  advertisement: entry<{ text: string }>({
    severity: 'warning',
    zh: {
      message: ({ text }) => `“${text}”是从网页带来的，不是报告的内容`,
      hint: () => '删去这些字，再看前后有没有一起复制来的内容',
    },
    en: {
      message: ({ text }) => `"${text}" came along from a web page and is no part of the report`,
      hint: () => 'take it out, and look around it for more that was copied',
    },
  }),
  'web-address': entry<{ address: string }>({
    severity: 'warning',
    zh: {
      message: ({ address }) => `正文里有网址“${address}”，前面没有说明是什么网址`,
      hint: () => '是复制时带来的，就删去；确实要写的，在前面写明，如“网址：”',
    },
    en: {
      message: ({ address }) =>
        `the web address "${address}" stands in the text without a word on what it is`,
      hint: () => 'take it out if it was copied along; if it belongs here, introduce it, as by 网址：',
    },
  }),
  'broken-line': entry({
    severity: 'warning',
    zh: {
      message: () => '一句话在这里断成了两行',
      hint: () => '是从PDF等处复制来的，把两行接起来；确实要分段的，中间空一行',
    },
    en: {
      message: () => 'a sentence breaks off here and goes on in the next line',
      hint: () => 'join the two lines, as text from a PDF comes in pieces; a blank line begins a paragraph',
    },
  }),
  'begins-midway': entry<{ number: string }>({
    severity: 'warning',
    zh: {
      message: ({ number }) => `这段文字从“${number}”开始，前面的没有`,
      hint: () => '补上前面的内容；不需要的，删去序号',
    },
    en: {
      message: ({ number }) => `this text begins with "${number}"; what comes before is missing`,
      hint: () => 'add what was left out, or take out the number',
    },
  }),
  'cut-off': entry({
    severity: 'info',
    zh: {
      message: () => '最后一句没有标点，文字可能没有复制完整',
      hint: () => '补写缺少的文字；已经写完的，加上句号',
    },
    en: {
      message: () => 'the last sentence has no mark at its end; the text may have been cut off',
      hint: () => 'complete it, or end it in 。',
    },
  }),
  'lead-in-twice': entry<{ text: string }>({
    severity: 'warning',
    zh: {
      message: () => '报告会自动写上“现将……责任制落实情况报告如下”，这里再写就重复了',
      hint: ({ text }) => `删去“${text}”`,
    },
    en: {
      message: () => 'the report itself goes on with 现将……报告如下, so that it would say this twice',
      hint: ({ text }) => `take out "${text}"`,
    },
  }),
  'repeated-text': entry<{ line: number }>({
    severity: 'warning',
    zh: {
      message: ({ line }) => `这段文字与第${line}行的相同`,
      hint: () => '保留一处，另一处删去或者改写',
    },
    en: {
      message: ({ line }) => `this text stands on line ${line} already`,
      hint: () => 'keep one of the two, and take out or rewrite the other',
    },
  }),
  'doubled-words': entry<{ text: string }>({
    severity: 'warning',
    zh: {
      message: ({ text }) => `“${text}”连着写了两遍`,
      hint: () => '删去一遍',
    },
    en: {
      message: ({ text }) => `"${text}" is written twice in a row`,
      hint: () => 'take out one of the two',
    },
  }),
  'near-identical-entries': entry<{ line: number }>({
    severity: 'warning',
    zh: {
      message: ({ line }) => `这一条与第${line}行的意思一样，只差几个虚词`,
      hint: () => '合并成一条；确实是两件事的，写明不同在哪里',
    },
    en: {
      message: ({ line }) => `this entry says what the one on line ${line} says, but for empty words`,
      hint: () => 'make one of the two, or say in what they differ',
    },
  }),
  'near-identical-lists': entry<{ line: number; entries: number; alike: number; differing: number }>({
    severity: 'warning',
    zh: {
      message: ({ line, entries, alike, differing }) =>
        `这个列表与第${line}行起的几乎一样：${entries}条中${alike}条相同，${differing}条从这里起略有出入`,
      hint: () => '同一内容的，改成一致的文字；不是同一内容的，照实际重写',
    },
    en: {
      message: ({ line, entries, alike, differing }) =>
        `this list is nearly the one from line ${line} on: of ${entries} entries ${alike} are the same and ${differing}, from here on, differ a little`,
      hint: () => 'word what is the same alike, or write anew what is not',
    },
  }),
};
