/** Every kind of document that is drawn from a unit's file, in the order in which they are made. */
export const DOCUMENT_KINDS = ['situation-report', 'provisions', 'opinions', 'rules', 'letter'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Whether a volume binds a kind of document: a letter goes with the report that it names, and into no volume. */
export const isBoundInVolumes = (kind: DocumentKind): boolean => kind !== 'letter';

/** What offices call each kind, the volume that binds them, and the summary of many units' files. */
export const CHINESE_KINDS = {
  'situation-report': '情况报告',
  provisions: '责任规定',
  opinions: '实施意见',
  rules: '实施细则',
  letter: '报送函',
  volume: '汇编',
  summary: '汇总报告',
} as const satisfies Record<DocumentKind | 'volume' | 'summary', string>;

/**
 * The key of a unit's file that a kind of document is drawn from. The situation report takes the whole file; a letter is
 * drawn from the report, with what its key says.
 */
export const KEY_OF_KIND = {
  provisions: 'provisions',
  opinions: 'opinions',
  rules: 'rules',
  letter: 'letter',
} as const satisfies Partial<Record<DocumentKind, string>>;
