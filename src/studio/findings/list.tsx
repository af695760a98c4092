import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Severity } from '../../core/model/diagnostic.ts';
import { MendAll } from '../parts/mend-all.tsx';
import { attend, showOnPage } from '../state/attended.ts';
import { changesOf } from '../state/changes.ts';
import { goTo } from '../state/going.ts';
import { pageOf } from '../state/passages.ts';
import { judged, text } from '../state/session.ts';
import { change } from '../text/editor.ts';
import { said } from '../words/spoken.ts';
import type { ToldFinding } from '../worker/protocol.ts';
import { SilenceDialog, toSilence } from './silence.tsx';

const GROUPS = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['info', 'infos'],
] as const satisfies readonly (readonly [Severity, string])[];

/** What the check found, the errors first. */
export function FindingList() {
  const words = said.value;
  const findings = judged.value?.findings ?? [];
  const whole = useRef<HTMLDivElement>(null);
  /** The finding that the keyboard is at, counted from the top; none where it is elsewhere. */
  const at = useRef<number | undefined>(undefined);
  const ones = () => [...(whole.current?.querySelectorAll('.finding') ?? [])];
  // A finding that was mended goes, and its button with it: the keyboard goes on at the next one.
  useLayoutEffect(() => {
    if (at.current === undefined || document.activeElement !== document.body) return;
    const left = ones();
    const next = left[Math.min(at.current, left.length - 1)];
    (next?.querySelector('button') ?? whole.current)?.focus();
  }, [findings]);
  const noteWhere = ({ target }: FocusEvent) => {
    at.current = ones().findIndex((it) => it.contains(target as Node));
  };
  // Leaving for elsewhere is told; a button that goes is not.
  const left = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget) at.current = undefined;
  };
  if (findings.length === 0)
    return (
      <div class="nothing" ref={whole} tabIndex={-1}>
        {words.nothingFound}
      </div>
    );
  return (
    <div class="findings" ref={whole} tabIndex={-1} onFocusIn={noteWhere} onFocusOut={left}>
      <SilenceDialog />
      <MendAll least={2} />
      {GROUPS.map(([severity, title]) => {
        const some = findings.filter((it) => it.severity === severity);
        if (some.length === 0) return null;
        return (
          <section key={severity}>
            <h2 class={severity}>
              {words[title]} <span class="number">{some.length}</span>
            </h2>
            <ul>
              {some.map((it) => (
                <One key={`${it.code} ${it.isElsewhere ? it.place : it.from} ${it.message}`} finding={it} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function One({ finding }: { finding: ToldFinding }) {
  const words = said.value;
  const { severity, message, hint, path, place, fix, from, to } = finding;
  const page = pageOf(path);
  return (
    <li class={`finding ${severity}`}>
      {place !== '' && <p class="place">{place}</p>}
      <p class="message">{message}</p>
      <p class="hint">{hint}</p>
      <p class="actions">
        {fix && (
          <button type="button" onClick={() => change(changesOf(fix, text.value), 'input.mend')}>
            {words.mend}
          </button>
        )}
        {finding.isSilenceable && (
          <button
            type="button"
            onClick={() => {
              toSilence.value = finding;
            }}
          >
            {words.silence}
          </button>
        )}
        {!finding.isElsewhere && (
          <button type="button" onClick={() => goTo({ path, range: { from, to } })}>
            {words.goTo}
          </button>
        )}
        {page !== undefined && (
          <button
            type="button"
            title={words.showOnPage}
            onClick={() => {
              attend(path);
              showOnPage();
            }}
          >
            {words.pageNumber({ page })}
          </button>
        )}
      </p>
    </li>
  );
}
