import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Compare } from '../compare/compare.tsx';
import { Conflict } from '../conflict/conflict.tsx';
import { FontDialog } from '../download/font-dialog.tsx';
import { save } from '../files/save.ts';
import { FindingList } from '../findings/list.tsx';
import { Form } from '../form/form.tsx';
import { Look, PacksOutOfReach } from '../look/look.tsx';
import { attempt } from '../parts/attempt.ts';
import { QuestionDialog } from '../parts/question.tsx';
import { Preview } from '../preview/preview.tsx';
import { Start } from '../start/start.tsx';
import { judged, notice, openFile } from '../state/session.ts';
import { type View, view } from '../state/view.ts';
import { TextView } from '../text/text-view.tsx';
import { folder } from '../units/collecting.ts';
import { Units } from '../units/view.tsx';
import { language, said } from '../words/spoken.ts';
import { takeDropped } from './dropped.ts';
import { Header } from './header.tsx';
import { MissingAttachments } from './missing-attachments.tsx';

/** The whole page. */
export function App() {
  useSignalEffect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
    document.title = openFile.value ? `${openFile.value.name} - ${said.value.title}` : said.value.title;
  });
  // On the window: a key that is pressed while nothing has the focus reaches no element of the page.
  useEffect(() => {
    addEventListener('keydown', shortcut);
    return () => removeEventListener('keydown', shortcut);
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are dropped anywhere; a button opens them as well
    <div class="whole" onDragOver={(event) => event.preventDefault()} onDrop={takeDropped}>
      {openFile.value ? <Work /> : folder.value ? <Units /> : <Start />}
      <Conflict />
      <Compare />
      <FontDialog />
      <QuestionDialog />
      <Notice />
    </div>
  );
}

function shortcut(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  event.preventDefault();
  attempt(save);
}

const VIEWS: readonly View[] = ['form', 'text', 'findings', 'look', 'pages'];

function Work() {
  const shown = view.value;
  return (
    <div class={`work shows-${shown}`}>
      <Header />
      <MissingAttachments />
      <PacksOutOfReach />
      <Views />
      <main class="halves">
        <section class="half filled" aria-label={said.value.form} id="view-form" hidden={shown !== 'form'}>
          <Form />
        </section>
        <section class="half written" aria-label={said.value.text} id="view-text" hidden={shown !== 'text'}>
          <TextView />
        </section>
        <section
          class="half told"
          aria-label={said.value.findings}
          id="view-findings"
          hidden={shown !== 'findings'}
        >
          <FindingList />
        </section>
        <section class="half filled" aria-label={said.value.look} id="view-look" hidden={shown !== 'look'}>
          {shown === 'look' && <Look />}
        </section>
        <div class="half drawn" id="view-pages">
          <Preview />
        </div>
      </main>
    </div>
  );
}

function Views() {
  const words = said.value;
  const errors = judged.value?.findings.filter((it) => it.severity === 'error').length ?? 0;
  const all = judged.value?.findings.length ?? 0;
  return (
    <nav class="views" aria-label={words.views}>
      {VIEWS.map((it) => (
        <button
          key={it}
          type="button"
          class={`view-${it}`}
          aria-current={view.value === it ? 'page' : undefined}
          onClick={() => {
            view.value = it;
          }}
        >
          {words[it]}
          {it === 'findings' && all > 0 && (
            <span class={errors > 0 ? 'count bad' : 'count'}>
              <span aria-hidden="true">{all}</span>
              <span class="unseen">{words.counted({ errors, others: all - errors })}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}

const closeNotice = (): void => {
  notice.value = undefined;
};

/** How long something is said, in milliseconds, unless somebody is at it. */
const SAID_FOR = 20_000;

/** Says something above all else, windows included. */
function Notice() {
  const whole = useRef<HTMLDivElement>(null);
  const now = notice.value;
  useEffect(() => {
    const element = whole.current;
    if (now === undefined || !element) return;
    // Older browsers have no layer above windows.
    element.hidePopover?.();
    element.showPopover?.();
    const end = setInterval(() => {
      if (!element.matches(':hover, :focus-within')) closeNotice();
    }, SAID_FOR);
    return () => clearInterval(end);
  }, [now]);
  return (
    <div class="notice" role="alert" popover="manual" ref={whole}>
      {now !== undefined && (
        <p>
          {now}{' '}
          <button type="button" onClick={closeNotice}>
            {said.value.close}
          </button>
        </p>
      )}
    </div>
  );
}
