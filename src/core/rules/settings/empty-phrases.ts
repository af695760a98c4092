/**
 * Phrases that say less than a figure or a fact would. docs/diagnostics/empty-phrase.md shows them to users, who can
 * change the list in report.config.yaml.
 */
export const emptyPhrases: readonly string[] = [
  '高度重视',
  '取得了显著成效',
  '取得了良好效果',
  '取得了长足进步',
  '收到了良好的效果',
  '做了大量工作',
  '做了大量卓有成效的工作',
  '发挥了积极作用',
  '起到了积极的推动作用',
  '打下了坚实的基础',
  '奠定了坚实的基础',
  '上了一个新台阶',
  '开创了新局面',
  '受到了一致好评',
  '得到了广泛好评',
  '由于种种原因',
  '在一定程度上',
  '众所周知',
];
