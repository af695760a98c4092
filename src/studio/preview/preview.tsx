import { computed, signal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { askedForPage, attended } from '../state/attended.ts';
import { inSight } from '../state/in-sight.ts';
import { judged, pages, undrawn } from '../state/session.ts';
import { said } from '../words/spoken.ts';
import { marksOf } from './marks.ts';
import { passageKeys, toldPassage } from './passage-keys.ts';
import { Sheet } from './sheet.tsx';
import { intoSight } from './sight.ts';

/** How large the pages are shown: 1 is as on paper; undefined fills the width. */
const zoom = signal<number | undefined>(undefined);
/** The width of what shows the pages, in pixels. */
const room = signal(600);
/** The page that is looked at, from 1. */
const lookedAt = signal(1);

const PIXELS_PER_POINT = 96 / 72;
const GAP = 16;

/** A page that lies on its side is wider, and scrolls: the upright ones stay as large as they can be read. */
const widest = computed(() => {
  const all = pages.value.pages;
  const upright = all.filter((it) => it.width <= it.height);
  return Math.max(1, ...(upright.length > 0 ? upright : all).map((it) => it.width));
});
const scale = computed(() =>
  zoom.value === undefined
    ? Math.max(0.2, (room.value - 2 * GAP) / (widest.value * PIXELS_PER_POINT))
    : zoom.value,
);

/** What is marked on each page. Findings wait for the pages of the same text, where these are being drawn. */
const marks = computed(() => {
  const it = judged.value;
  if (it && !it.isRefused && it.version !== pages.value.version) return lastMarks;
  lastMarks = marksOf(it?.findings ?? []);
  return lastMarks;
});
let lastMarks: ReturnType<typeof marksOf> = new Map();

/** The pages as they will be printed. */
export function Preview() {
  const words = said.value;
  const all = pages.value.pages;
  const isDraft = pages.value.isDraft && judged.value?.isDraft !== false;
  // Pages come before what the check says of the same text.
  const isStale = judged.value?.isRefused === true && judged.value.version >= pages.value.version && !isDraft;
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      room.value = element.clientWidth;
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useSignalEffect(() => {
    const path = attended.value;
    if (path && scroller.current) intoSight(scroller.current, path, false);
  });
  useSignalEffect(() => {
    if (askedForPage.value === 0) return;
    const path = attended.peek();
    // On a narrow screen the pages are shown first.
    setTimeout(() => path && scroller.current && intoSight(scroller.current, path, true));
  });
  const look = () => {
    const element = scroller.current;
    if (!element) return;
    const middle = element.scrollTop + element.clientHeight / 2;
    const tops = [...element.querySelectorAll<HTMLElement>('.sheet')].map((it) => it.offsetTop);
    const before = (height: number) =>
      Math.max(
        0,
        tops.findLastIndex((it) => it <= height),
      );
    lookedAt.value = before(middle) + 1;
    inSight.value = [before(element.scrollTop), before(element.scrollTop + element.clientHeight)];
  };
  return (
    <div class="preview">
      <div class="preview-tools">
        <button type="button" aria-label={words.smaller} title={words.smaller} onClick={() => by(1 / 1.2)}>
          −
        </button>
        <span class="scale">{all.length > 0 && `${Math.round(scale.value * 100)}%`}</span>
        <button type="button" aria-label={words.larger} title={words.larger} onClick={() => by(1.2)}>
          +
        </button>
        <button
          type="button"
          onClick={() => {
            zoom.value = undefined;
          }}
        >
          {words.fit}
        </button>
        <span class="page-number">
          {all.length > 0 && words.pageOf({ page: Math.min(lookedAt.value, all.length), of: all.length })}
        </span>
      </div>
      <p class="stale" role="status">
        {undrawn.value !== undefined
          ? words.notDrawn({ reason: undrawn.value })
          : isStale
            ? all.length > 0
              ? words.stale
              : words.noPages
            : isDraft
              ? words.draftPages
              : ''}
      </p>
      <p class="unseen" role="status">
        {toldPassage.value}
      </p>
      {/* What scrolls can be reached by the keyboard. */}
      <section
        class={isStale ? 'sheets is-stale' : 'sheets'}
        ref={scroller}
        onScroll={look}
        onKeyDown={passageKeys}
        tabIndex={0}
        aria-label={words.pages}
        aria-description={words.passageKeys}
      >
        {all.map((page, index) => (
          <Sheet
            key={index}
            page={page}
            number={index + 1}
            width={page.width * PIXELS_PER_POINT * scale.value}
            marks={marks.value.get(index)}
          />
        ))}
      </section>
    </div>
  );
}

const by = (factor: number): void => {
  zoom.value = Math.min(4, Math.max(0.2, scale.value * factor));
};
