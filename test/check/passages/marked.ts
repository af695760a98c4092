import type { TextRule } from '../../../src/core/rules/rule.ts';

/** A simple rule for tests: it reports each match of a pattern, under the code of an existing rule. */
const finds = (pattern: RegExp, roles: TextRule['roles']): TextRule => ({
  code: 'half-width-mark',
  roles,
  checkText({ value }, at) {
    for (const { index, 0: found } of value.matchAll(pattern))
      at.report(index, index + found.length, { mark: found, full: '' });
  },
});

const ALL: TextRule['roles'] = ['text', 'item', 'phrase', 'heading', 'title', 'name'];

export const halfWidth = finds(/(?<=\p{Script=Han})[,!]/gu, ALL);
export const doubled = finds(/[。，、；]{2,}/g, ALL);
export const stopInHeading = finds(/。$/g, ['heading']);
export const commaInCell = finds(/，/g, ['phrase']);

/** Brackets that are opened but not closed, or closed but not opened. */
export const unpaired: TextRule = {
  code: 'half-width-mark',
  roles: ALL,
  checkText({ value }, at) {
    const open: number[] = [];
    const report = (index: number) => at.report(index, index + 1, { mark: value[index] ?? '', full: '' });
    [...value].forEach((character, index) => {
      if (character === '（') open.push(index);
      else if (character === '）' && open.pop() === undefined) report(index);
    });
    open.forEach(report);
  },
};

export const rules = [halfWidth, doubled, stopInHeading, commaInCell, unpaired];

/** The place of a finding: the file, `line:column` of its start, and the text there. */
export function pointedAt(
  {
    file,
    range: { start, end },
  }: {
    file: string;
    range: { start: { line: number; column: number }; end: { line: number; column: number } };
  },
  texts: ReadonlyMap<string, string>,
): string {
  const lines = (texts.get(file) ?? '').split(/\r\n|\r|\n/);
  const text =
    start.line === end.line
      ? lines[start.line - 1]?.slice(start.column - 1, end.column - 1)
      : `${lines[start.line - 1]?.slice(start.column - 1)}…`;
  return `${file}:${start.line}:${start.column} ${text}`;
}
