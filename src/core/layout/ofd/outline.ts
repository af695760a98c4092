import type { OutlineEntry } from '../pages/page.ts';
import { escapeXml } from '../text/xml.ts';
import { goTo } from './go-to.ts';

interface Branch extends OutlineEntry {
  readonly below: Branch[];
}

/**
 * The headings as OFD's outline (GB/T 33190-2016, 7.8), each inside the nearest heading of a higher level before it.
 *
 * @returns an empty text if there are no headings, because an outline must not be empty
 */
export function outlinesXml(outline: readonly OutlineEntry[], pageIds: readonly number[]): string {
  const top: Branch[] = [];
  const way: Branch[] = [];
  for (const entry of outline) {
    while (way.length > 0 && (way.at(-1) as Branch).level >= entry.level) way.pop();
    const branch = { ...entry, below: [] };
    (way.at(-1)?.below ?? top).push(branch);
    way.push(branch);
  }
  return top.length === 0
    ? ''
    : `<ofd:Outlines>${top.map((it) => branchXml(it, pageIds)).join('')}</ofd:Outlines>`;
}

function branchXml({ text, page, y, below }: Branch, pageIds: readonly number[]): string {
  const count = below.length === 0 ? '' : ` Count="${below.length}"`;
  return `<ofd:OutlineElem Title="${escapeXml(text)}"${count}><ofd:Actions><ofd:Action Event="CLICK">${goTo(
    pageIds[page] as number,
    y,
  )}</ofd:Action></ofd:Actions>${below.map((it) => branchXml(it, pageIds)).join('')}</ofd:OutlineElem>`;
}
