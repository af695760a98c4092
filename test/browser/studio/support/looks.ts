import type { Page } from 'playwright-core';
import { violationsOf } from './studio.ts';

/**
 * What an office worker could not read or press on a page as it stands: controls beside the window or under something
 * else, words that are cut off without a way to see the rest, signs without a name.
 */
export const unusableIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const found = [];
    const dialogs = [...document.querySelectorAll('dialog[open]')];
    const scope = dialogs.at(-1) ?? document.body;
    const nameOf = (it) => (it.getAttribute('aria-label') || it.textContent || it.id || it.outerHTML).trim().slice(0, 40);
    /** The part of an element that its scrolling parents leave in sight, and whether one of them scrolls sideways. */
    const seen = (it) => {
      const box = it.getBoundingClientRect();
      let [left, right, top, bottom, sideways] = [box.left, box.right, box.top, box.bottom, false];
      for (let up = it.parentElement; up; up = up.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(up);
        const around = up.getBoundingClientRect();
        if (overflowX === 'auto' || overflowX === 'scroll') sideways ||= up.scrollWidth > up.clientWidth;
        if (overflowX !== 'visible' || overflowY !== 'visible') {
          [left, right] = [Math.max(left, around.left), Math.min(right, around.right)];
          [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
        }
        if (position === 'fixed' || up === scope) break;
      }
      return { box, left, right, top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight), sideways };
    };
    for (const it of scope.querySelectorAll('button, a[href], input, select, textarea, summary, [role=option]')) {
      if (!it.checkVisibility({ visibilityProperty: true }) || it.closest('.sheet, .notice') || it.hidden) continue;
      const { box, left, right, top, bottom, sideways } = seen(it);
      if (box.width === 0 || bottom - top < Math.min(box.height, 12)) continue;
      if (!sideways && (box.left < -1 || box.right > innerWidth + 1 || right - left < box.width - 1))
        found.push('beside what can be seen: ' + nameOf(it));
      if (right - left < 4) continue;
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const label = it.labels?.[0];
      if (at && !it.contains(at) && !at.contains(it) && !label?.contains(at) && !at.closest('.notice, .disclosed, .cm-tooltip, .cm-panels'))
        found.push('under something else: ' + nameOf(it) + ' under ' + at.outerHTML.slice(0, 60));
      if (it.matches('button, summary') && !/[\\p{L}\\p{N}]/u.test(it.getAttribute('aria-label') || it.textContent || ''))
        found.push('without a name: ' + it.outerHTML.slice(0, 80));
      // A sign alone says nothing to who rests on it, unless it has a title.
      if (it.matches('button') && !/[\\p{L}\\p{N}]/u.test(it.textContent || '') && !it.title)
        found.push('a sign without a title: ' + nameOf(it));
      if (it.matches('select')) {
        const style = getComputedStyle(it);
        const pen = document.createElement('canvas').getContext('2d');
        pen.font = style.font;
        const text = it.selectedOptions[0]?.text ?? '';
        const room = it.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - 16;
        if (pen.measureText(text).width > room + 1 && !it.title) found.push('cut off: ' + text);
      }
    }
    for (const it of scope.querySelectorAll('button, label, legend, h1, h2, h3, p, th, td, li, summary, span')) {
      if (!it.checkVisibility({ visibilityProperty: true }) || it.closest('.sheet, .unseen, .cm-editor')) continue;
      // Only for those who hear the page.
      if (getComputedStyle(it).clipPath !== 'none') continue;
      if (getComputedStyle(it).overflowX === 'hidden' && it.scrollWidth > it.clientWidth + 1 && !it.title)
        found.push('cut off: ' + nameOf(it));
    }
    if (Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) > innerWidth)
      found.push('wider than the window');
    return found;
  })()`);

/** Looks at the views of one page, one after the other. With PICTURES=folder each is drawn there, to be looked at. */
export class Looks {
  readonly found: string[] = [];
  readonly #page: Page;
  readonly #prefix: string;

  /** @param prefix begins the name of each picture */
  constructor(page: Page, prefix: string) {
    this.#page = page;
    this.#prefix = prefix;
  }

  /** @param besides what axe leaves out, as a selector: drawn pages take it long, and are looked at elsewhere */
  async at(view: string, besides = '.sheet svg'): Promise<void> {
    const page = this.#page;
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/${this.#prefix}-${view}.png` });
    for (const it of [...(await violationsOf(page, besides)), ...(await unusableIn(page))])
      this.found.push(`${view}: ${it}`);
  }
}
