import { entry } from '../../entry.ts';

export const punctuationWords = {
  'half-width-mark': entry<{ mark: string; full: string }>({
    severity: 'warning',
    zh: {
      message: ({ mark }) => `中文里用了半角标点 ${mark}`,
      hint: ({ mark, full }) =>
        mark === '.' ? '句末的改为“。”；外国人名中间的，改为“·”' : `改为全角的 ${[...full].join(' 和 ')}`,
    },
    en: {
      message: ({ mark }) => `half-width ${mark} in Chinese text`,
      hint: ({ mark, full }) =>
        mark === '.'
          ? 'write 。 at the end of a sentence, · within a foreign name'
          : `write the full-width ${[...full].join(' and ')}`,
    },
  }),
  'full-width-in-latin': entry<{ mark: string; half: string }>({
    severity: 'warning',
    zh: {
      message: ({ mark }) => `数字或字母里用了全角的 ${mark}`,
      hint: ({ half }) => `改为半角的 ${half}`,
    },
    en: {
      message: ({ mark }) => `full-width ${mark} among figures or Latin letters`,
      hint: ({ half }) => `write the half-width ${half}`,
    },
  }),
  'mixed-pair': entry<{ open: string; close: string }>({
    severity: 'warning',
    zh: {
      message: ({ open, close }) => `${open} 与 ${close} 不成对`,
      hint: () => '前后两半用同一种标点，中文里用全角的',
    },
    en: {
      message: ({ open, close }) => `${open} and ${close} are not a pair`,
      hint: () => 'use both halves of one kind, full-width in Chinese text',
    },
  }),
  'unpaired-mark': entry<{ mark: string; turned: boolean }>({
    severity: 'warning',
    zh: {
      message: ({ mark, turned }) =>
        turned ? `引号 ${mark} 的方向反了` : `${mark} 只有一半，没有与之成对的标点`,
      hint: ({ mark, turned }) =>
        turned ? `改为 ${mark === '“' ? '”' : '“'}` : '补上缺少的一半；多出来的，删去',
    },
    en: {
      message: ({ mark, turned }) =>
        turned ? `the quote ${mark} is the wrong way round` : `${mark} lacks its other half`,
      hint: ({ mark, turned }) =>
        turned ? `write ${mark === '“' ? '”' : '“'}` : 'add the half that is missing, or remove this one',
    },
  }),
  'wrong-nesting': entry<{ marks: string; right: string; is: string }>({
    severity: 'warning',
    zh: {
      message: ({ marks, is }) => {
        if (is === 'crossed') return `${marks} 与别的成对标点交叉了`;
        return is === 'outer' ? `外层用了单引号 ${marks}` : `${marks} 里面又用了 ${marks}`;
      },
      hint: ({ right, is }) => {
        if (is === 'crossed') return '先用的后收：里面一对的两半都要在外面一对之内';
        return is === 'outer' ? `外层用双引号，改为 ${right}` : `里面一层改为 ${right}`;
      },
    },
    en: {
      message: ({ marks, is }) => {
        if (is === 'crossed') return `${marks} crosses another pair`;
        return is === 'outer' ? `single quotes ${marks} on the outside` : `${marks} within ${marks}`;
      },
      hint: ({ right, is }) =>
        is === 'crossed'
          ? 'close the inner pair before the outer one'
          : `write ${right} ${is === 'outer' ? 'on the outside' : 'on the inside'}`,
    },
  }),
  'enumeration-comma-between-marks': entry<{ marks: string }>({
    severity: 'warning',
    zh: {
      message: ({ marks }) => `并列的${marks.includes('》') ? '书名号' : '引号'}之间用了顿号：${marks}`,
      hint: () => '删去顿号；书名号、引号已经把各项分开',
    },
    en: {
      message: ({ marks }) => `、 between adjacent marks: ${marks}`,
      hint: () => 'remove 、: the marks part the entries already',
    },
  }),
  'enumeration-comma-missing': entry<Record<never, never>>({
    severity: 'warning',
    zh: {
      message: () => '并列的书名号之间隔着括注，没有用顿号',
      hint: () => '在括号后面加上顿号，写作 ）、《',
    },
    en: {
      message: () => 'no 、 between two titles that a remark in brackets parts',
      hint: () => 'write ）、《',
    },
  }),
  'enumeration-comma-before-and': entry<{ word: string }>({
    severity: 'warning',
    zh: {
      message: ({ word }) => `“${word}”前面用了顿号`,
      hint: ({ word }) => `“${word}”已经连接前后两项，删去顿号`,
    },
    en: {
      message: ({ word }) => `、 before ${word}`,
      hint: ({ word }) => `${word} joins the two already: remove 、`,
    },
  }),
  'mixed-separators': entry<{ list: string; items?: true | undefined }>({
    severity: 'info',
    zh: {
      message: ({ list, items }) =>
        items ? `这一组分项，前面用“${list}”隔开，这里换了一种` : `“${list}”各项之间有的用顿号，有的用逗号`,
      hint: ({ items }) =>
        items ? '各项之间都用分号，或者都用句号' : '并列的词语之间都用顿号，或者都用逗号',
    },
    en: {
      message: ({ list, items }) =>
        items
          ? `the items of this list are parted by ${list} before, and by another mark here`
          : `the members of "${list}" are parted by 、 here and by ， there`,
      hint: ({ items }) =>
        items ? 'write ； behind all of the items, or 。' : 'write 、 between all of them, or ，',
    },
  }),
  'comma-before-count': entry({
    severity: 'warning',
    zh: {
      message: () => '数量前面多了逗号',
      hint: () => '删去逗号，数量紧接着所数的事物',
    },
    en: {
      message: () => 'a comma parts the number from what it counts',
      hint: () => 'take the comma out',
    },
  }),
  'paragraph-end': entry<{ marks: string }>({
    severity: 'warning',
    zh: {
      message: ({ marks }) => (marks === '' ? '一段的末尾没有标点' : `一段的末尾是 ${marks}，话没有说完`),
      hint: ({ marks }) =>
        marks === '' ? '加上句号；后面引出下文的，加冒号' : '补写缺少的文字；已经写完的，改为句号',
    },
    en: {
      message: ({ marks }) =>
        marks === '' ? 'a paragraph ends without a mark' : `a paragraph breaks off at ${marks}`,
      hint: ({ marks }) =>
        marks === '' ? 'add 。, or ： where it leads in to a list' : 'complete the sentence, or end it in 。',
    },
  }),
  'heading-end': entry<{ marks: string }>({
    severity: 'warning',
    zh: {
      message: ({ marks }) => `标题末尾有标点 ${marks}`,
      hint: () => '删去；标题末尾不加标点',
    },
    en: {
      message: ({ marks }) => `a heading ends in ${marks}`,
      hint: () => 'remove it: a heading has no mark at its end',
    },
  }),
  'phrase-end': entry<{ marks: string }>({
    severity: 'warning',
    zh: {
      message: ({ marks }) => `名称或词语末尾有标点 ${marks}`,
      hint: () => '删去；成文时后面的标点自动加上',
    },
    en: {
      message: ({ marks }) => `a name or phrase ends in ${marks}`,
      hint: () => 'remove it: the document sets the marks around it',
    },
  }),
  'repeated-mark': entry<{ marks: string }>({
    severity: 'warning',
    zh: {
      message: ({ marks }) => `标点重复：${marks}`,
      hint: () => '留下合适的一个，其余删去',
    },
    en: {
      message: ({ marks }) => `marks doubled: ${marks}`,
      hint: () => 'keep the one that is meant',
    },
  }),
  'list-end-marks': entry<{ end: string; right: string }>({
    severity: 'warning',
    zh: {
      message: ({ end }) => `同一列各项的末尾标点不一致：这一项${end === '' ? '没有标点' : `是 ${end}`}`,
      hint: ({ right }) => {
        if (right === '') return '各项都不用标点；或者前面各项用分号，最后一项用句号';
        return right === '。' ? '末尾改用句号' : '末尾改用分号，与其他各项一致；最后一项用句号';
      },
    },
    en: {
      message: ({ end }) => `items of one list end differently: this one in ${end === '' ? 'no mark' : end}`,
      hint: ({ right }) => {
        if (right === '') return 'use no mark in any of them, or ； in all and 。 in the last';
        return right === '。' ? 'end it in 。' : 'end it in ； like the others, and the last in 。';
      },
    },
  }),
  'semicolon-above-full-stop': entry<Record<never, never>>({
    severity: 'warning',
    zh: {
      message: () => '各项中有用了句号的，这一项末尾却用分号',
      hint: () => '项内有句号时，各项末尾都用句号；或者把项内的句号改为逗号',
    },
    en: {
      message: () => 'an item ends in ； though an item of the list holds 。',
      hint: () => 'end every item in 。, or use commas inside of the items',
    },
  }),
  dash: entry<{ written: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `破折号写成了 ${written}`,
      hint: () => '改为 ——，占两个字的位置',
    },
    en: {
      message: ({ written }) => `${written} stands for a dash`,
      hint: () => 'write ——',
    },
  }),
  ellipsis: entry<{ written: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `省略号写成了 ${written}`,
      hint: () => '改为 ……，六个点，占两个字的位置',
    },
    en: {
      message: ({ written }) => `${written} stands for an ellipsis`,
      hint: () => 'write ……',
    },
  }),
  'ellipsis-and-etc': entry<{ word: string }>({
    severity: 'warning',
    zh: {
      message: ({ word }) => `省略号与“${word}”重复`,
      hint: ({ word }) => `两者只用一个：删去省略号，留下“${word}”`,
    },
    en: {
      message: ({ word }) => `an ellipsis and ${word} say the same`,
      hint: ({ word }) => `use one of them: remove the ellipsis and keep ${word}`,
    },
  }),
  interpunct: entry<{ dot: string }>({
    severity: 'warning',
    zh: {
      message: ({ dot }) => `间隔号写成了 ${dot}`,
      hint: () => '改为 ·',
    },
    en: {
      message: ({ dot }) => `${dot} stands for the dot between names`,
      hint: () => 'write ·',
    },
  }),
  'space-in-chinese': entry<Record<never, never>>({
    severity: 'warning',
    zh: {
      message: () => '中文里有多余的空格',
      hint: () => '删去空格；两句之间缺标点的，加上标点',
    },
    en: {
      message: () => 'a space within Chinese text',
      hint: () => 'remove it, or write the mark that is missing',
    },
  }),
  'typed-indent': entry<Record<never, never>>({
    severity: 'warning',
    zh: {
      message: () => '段首用空格缩进',
      hint: () => '删去空格；成文时每段自动空两个字',
    },
    en: {
      message: () => 'a paragraph is indented by spaces',
      hint: () => 'remove them: the document indents each paragraph by itself',
    },
  }),
};
