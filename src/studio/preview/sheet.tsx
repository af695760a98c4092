import { useEffect, useRef } from 'preact/hooks';
import type { Severity } from '../../core/model/diagnostic.ts';
import { attended } from '../state/attended.ts';
import { goTo } from '../state/going.ts';
import { passagesOf } from '../state/passages.ts';
import type { ShownPage } from '../state/session.ts';
import { said } from '../words/spoken.ts';
import { type Area, type PageMarks, saidOf, wholeArea } from './marks.ts';
import { goToPointed, pointedAt } from './pointed.ts';

/** One page, with what is marked on it. */
export function Sheet({
  page,
  number,
  width,
  marks,
}: {
  page: ShownPage;
  /** From 1. */
  number: number;
  /** In pixels. */
  width: number;
  marks: PageMarks | undefined;
}) {
  const place = useRef<HTMLDivElement>(null);
  // Written by itself, and only where the page differs: the rest of the page stays as it is.
  useEffect(() => {
    if (place.current) place.current.innerHTML = page.svg;
  }, [page.svg]);
  const clicked = (event: MouseEvent) => {
    // Whoever selects words to copy them wants no field.
    if ((event.target as Element).closest('a, button') || getSelection()?.toString()) return;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const toPoints = page.width / box.width;
    const pointed = pointedAt(
      page.passages,
      (event.clientX - box.left) * toPoints,
      (event.clientY - box.top) * toPoints,
    );
    if (pointed) goToPointed(pointed);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keys one goes from passage to passage, in what holds the pages
    <section
      class={page.width > page.height ? 'sheet landscape' : 'sheet'}
      aria-label={said.value.pageNumber({ page: number })}
      id={`page-${number}`}
      style={{ width: `${width}px`, height: `${(width * page.height) / page.width}px` }}
      onClick={clicked}
    >
      <div class="paper" ref={place} />
      <Marks page={page} index={number - 1} marks={marks} />
    </section>
  );
}

const SEVERITY_WORDS = {
  error: 'oneError',
  warning: 'oneWarning',
  info: 'oneInfo',
} as const satisfies Readonly<Record<Severity, string>>;

const SIGNS: Readonly<Record<Severity, string>> = { error: '✕', warning: '！', info: 'i' };

function Marks({ page, index, marks }: { page: ShownPage; index: number; marks: PageMarks | undefined }) {
  const words = said.value;
  const at = ({ left, top, width, height }: Area) => ({
    left: `${(left / page.width) * 100}%`,
    top: `${(top / page.height) * 100}%`,
    width: `${(width / page.width) * 100}%`,
    height: `${(height / page.height) * 100}%`,
  });
  const path = attended.value;
  const own = path ? passagesOf(path).filter((it) => it.page === index) : [];
  return (
    <div class="marks">
      {own.map(({ passage }, key) => (
        <div key={key} class="attended" style={at(wholeArea(passage))} />
      ))}
      {marks?.faults.map((it, key) => (
        <div key={key} class={`fault ${it.severity}`} style={at(it)} title={it.words} />
      ))}
      {marks?.margin.map(({ left, top, findings }) => {
        const [worst] = findings;
        if (!worst) return null;
        const messages = findings.map(saidOf).join('\n');
        return (
          <button
            key={top}
            type="button"
            class={`margin-mark ${worst.severity}`}
            style={{ left: `${(left / page.width) * 100}%`, top: `${(top / page.height) * 100}%` }}
            title={messages}
            aria-label={words.markedOnPage({
              severity: words[SEVERITY_WORDS[worst.severity]],
              message: messages,
            })}
            onClick={() => goTo({ path: worst.path, range: worst })}
          >
            <span aria-hidden="true">{SIGNS[worst.severity]}</span>
          </button>
        );
      })}
    </div>
  );
}
