import { computed, signal } from '@preact/signals';
import { isSamePath } from '../../core/model/same-path.ts';
import { askedForPage, attend, attended } from '../state/attended.ts';
import { goTo } from '../state/going.ts';
import { pages } from '../state/session.ts';
import type { PagePassage } from '../worker/passages.ts';

/** The passages that one can go to, one for each value where it stands, in reading order. */
const stops = computed(() => {
  const found: PagePassage[] = [];
  for (const { passages } of pages.value.pages)
    for (const it of passages) if (!it.isBeside && !isSamePath(it.path, found.at(-1)?.path)) found.push(it);
  return found;
});

const at = signal(-1);

/** The passage that was reached by keys, for screen readers. */
export const toldPassage = signal('');

/** The keys by which one goes from passage to passage on the pages, and from one to its value. */
export function passageKeys(event: KeyboardEvent): void {
  if (event.target !== event.currentTarget) return;
  const here = whereNow();
  if (event.key === 'Enter' && stops.value[here]) {
    event.preventDefault();
    goTo({ path: (stops.value[here] as PagePassage).path });
    return;
  }
  const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (way === 0 || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  const next = stops.value[Math.max(0, Math.min(stops.value.length - 1, here + way))];
  if (!next) return;
  at.value = stops.value.indexOf(next);
  toldPassage.value = next.text;
  attend(next.path);
  askedForPage.value++;
}

/** Where one is among the passages: at the last one reached, unless another value is attended by now. */
function whereNow(): number {
  const path = attended.value;
  const last = stops.value[at.value];
  if (last && isSamePath(last.path, path)) return at.value;
  return stops.value.findIndex((it) => isSamePath(it.path, path));
}
