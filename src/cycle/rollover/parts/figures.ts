import { entryKey, entryText, topKey } from '../../../edit/entry-text.ts';
import type { Unit } from '../../../generated/unit.ts';
import type { Path } from '../../../model/source.ts';
import type { DraftText } from '../draft-text.ts';

/** The figure that counts measures completed in the year. */
const COMPLETED = '完成整改';

type Figure = NonNullable<Unit['figures']>[number];

/**
 * Each figure becomes last year's, and waits for this year's.
 *
 * @param completed how many measures were completed, which is a figure of last year too
 */
export function rollFigures(draft: DraftText, { figures = [], work = [] }: Unit, completed: number): void {
  for (const [index, figure] of figures.entries()) roll(draft, ['figures', index], figure);
  for (const [entry, { figures: own = [] }] of work.entries()) {
    for (const [index, figure] of own.entries()) roll(draft, ['work', entry, 'figures', index], figure);
  }
  if (completed === 0 || figures.some(({ name }) => name === COMPLETED)) return;
  const words = entryText(draft.source, 'figures', {
    name: COMPLETED,
    value: null,
    unit: '项',
    lastYear: completed,
  });
  const review = `# 待核：填写本年数，上年为${completed}\n`;
  if (figures.length > 0) draft.addBehind(['figures'], review + words, draft.indentOf(['figures']));
  else draft.addAtEnd(`${topKey(draft.source, 'figures')}:\n${review}${words}`);
}

function roll(draft: DraftText, path: Path, { value, lastYear }: Figure): void {
  if (lastYear === undefined)
    draft.addKey(path, entryKey(draft.source, 'figures', 'lastYear'), String(value));
  else draft.replace([...path, 'lastYear'], String(value));
  draft.empty([...path, 'value']);
  draft.review([...path, 'value'], `填写本年数，上年为${value}`);
}
