import type { WordSlip } from '../../prose/word-slip.ts';

/**
 * Words that are not wrong, but for which official writing prefers another form: by the 第一批异形词整理表 of 2001 (成份, 给与, 其它,
 * words with 帐 for money, which older laws still use), by the terms of a field's standards (消火栓 in GB 50974), or
 * because a character repeats the meaning of the word (涉及到, 目的是为了). A unit can change the list in report.config.yaml
 * (`wrongWords`).
 */
export const preferredWords: readonly WordSlip[] = [
  { wrong: '帐目', right: '账目' },
  { wrong: '记帐', right: '记账' },
  { wrong: '报帐', right: '报账' },
  { wrong: '结帐', right: '结账' },
  { wrong: '转帐', right: '转账' },
  { wrong: '帐面', right: '账面' },
  { wrong: '帐务', right: '账务' },
  { wrong: '入帐', right: '入账', notBefore: '[篷子]' },
  { wrong: '总帐', right: '总账' },
  { wrong: '涉及到', right: '涉及', notBefore: '[达底位场期货案付处手账]' },
  { wrong: '其它', right: '其他' },
  { wrong: '成份', right: '成分' },
  { wrong: '身分', right: '身份', notAfter: '自', notBefore: '[布开配析类级工担别管]' },
  { wrong: '给与', right: '给予', notAfter: '[供补自配付交发分送]', notBefore: '[取受]' },
  { wrong: '撤消', right: '撤销', notBefore: '[息费]' },
  { wrong: '消防栓', right: '消火栓' },
  { wrong: '警钟常鸣', right: '警钟长鸣' },
  { wrong: '长抓不懈', right: '常抓不懈' },
  { wrong: '克尽职守', right: '恪尽职守' },
  {
    wrong: '宏扬',
    right: '弘扬',
    before: '(?:传统|正气|正能量|精神|文化|主旋律|社会|革命|中华|优良|新风|法治)',
  },
  { wrong: '赋与', right: '赋予', notAfter: '禀' },
  { wrong: '帐户', right: '账户' },
  { wrong: '帐簿', right: '账簿' },
  { wrong: '想像', right: '想象' },
  { wrong: '目的是为了', right: '目的是' },
  { wrong: '目的就是为了', right: '目的就是' },
  { wrong: '原因是由于', right: '原因是' },
  { wrong: '原因是因为', right: '原因是' },
  { wrong: '截至目前为止', right: '截至目前' },
  { wrong: '截至到', right: '截至' },
  { wrong: '波及到', right: '波及' },
  { wrong: '付诸于', right: '付诸' },
  { wrong: '诉诸于', right: '诉诸' },
  { wrong: '见诸于', right: '见诸' },
  { wrong: '凯旋归来', right: '凯旋' },
  { wrong: '凯旋而归', right: '凯旋' },
  { wrong: '出乎意料之外', right: '出乎意料' },
  { wrong: '亲眼目睹', right: '目睹' },
  { wrong: '令人堪忧', right: '堪忧' },
];
