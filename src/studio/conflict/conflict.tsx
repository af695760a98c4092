import { useSignal } from '@preact/signals';
import { diffLines } from 'diff';
import { useEffect } from 'preact/hooks';
import { chooseLater, conflict, keepMine, takeTheirs } from '../files/conflicts.ts';
import type { OtherValue } from '../making/versions.ts';
import { attempt } from '../parts/attempt.ts';
import { useDialog } from '../parts/dialog.ts';
import { core } from '../state/core.ts';
import { notice, openFile, text } from '../state/session.ts';
import { saidOfFiles } from '../words/of-files.ts';
import { language } from '../words/spoken.ts';

/** Both versions of a file that another program has changed too, and the choice between them. */
export function Conflict() {
  const words = saidOfFiles.value;
  const both = conflict.value;
  const file = openFile.value;
  const isShown = both !== undefined && file !== undefined;
  const whole = useDialog(isShown);
  const values = useSignal<readonly OtherValue[] | undefined>(undefined);
  const mine = text.value;
  const theirs = both?.theirs;
  useEffect(() => {
    // What was said before is about a file that is another one now.
    if (isShown) notice.value = undefined;
  }, [isShown]);
  useEffect(() => {
    if (theirs === undefined || !file) return;
    attempt(async () => {
      values.value = await core.call('otherValues', mine, theirs, file.name, language.value);
    });
  }, [mine, theirs]);
  if (!both || !file) return null;
  return (
    <dialog class="conflict" ref={whole} onCancel={chooseLater} aria-labelledby="conflict-title">
      <h2 id="conflict-title">{words.conflictTitle({ file: file.name })}</h2>
      <p>{words.conflictNote}</p>
      {values.value && values.value.length === 0 && <p>{words.onlyForm}</p>}
      {values.value && values.value.length > 0 && <Values values={values.value} />}
      <details open={values.value === undefined || values.value.length === 0}>
        <summary>{words.byLines}</summary>
        <Differences mine={mine} theirs={both.theirs} />
      </details>
      <p class="actions choice">
        <button type="button" onClick={() => attempt(keepMine)}>
          <strong>{words.keepMine}</strong>
          <span class="note">{words.keepMineNote}</span>
        </button>
        <button type="button" onClick={() => attempt(takeTheirs)}>
          <strong>{words.takeTheirs}</strong>
          <span class="note">{words.takeTheirsNote}</span>
        </button>
        <button type="button" class="plain" onClick={chooseLater}>
          {words.chooseLater}
        </button>
      </p>
    </dialog>
  );
}

/** What both say otherwise, value by value. */
function Values({ values }: { values: readonly OtherValue[] }) {
  const words = saidOfFiles.value;
  return (
    <section class="versions prose" tabIndex={0} aria-label={words.otherValues}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.mine}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ place, mine, theirs }) => (
            <tr key={place}>
              <td class="note">{place}</td>
              <td data-of={words.mine}>{mine === '' ? <span class="note">{words.nothing}</span> : mine}</td>
              <td data-of={words.theirs}>
                {theirs === '' ? <span class="note">{words.nothing}</span> : theirs}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How many equal lines are shown around a difference. */
const AROUND = 2;

/** The lines of both versions side by side. */
function Differences({ mine, theirs }: { mine: string; theirs: string }) {
  const words = saidOfFiles.value;
  return (
    <section
      class="versions"
      tabIndex={0}
      aria-label={words.conflictTitle({ file: openFile.value?.name ?? '' })}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{words.mine}</th>
            <th scope="col">{words.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(mine, theirs).map((row, index) =>
            'count' in row ? (
              <tr key={index} class="left-out">
                <td colSpan={2}>{words.linesLeftOut({ count: row.count })}</td>
              </tr>
            ) : (
              <tr key={index} class={row.isEqual ? 'equal' : 'differs'}>
                <Line line={row.mine} isEqual={row.isEqual} label={words.onlyMine} />
                <Line line={row.theirs} isEqual={row.isEqual} label={words.onlyTheirs} />
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Line({ line, isEqual, label }: { line: string | undefined; isEqual: boolean; label: string }) {
  if (line === undefined) return <td class="none" />;
  return (
    <td>
      {!isEqual && <span class="unseen">{label} </span>}
      {line}
    </td>
  );
}

type Row =
  | { readonly count: number }
  | { readonly isEqual: boolean; readonly mine: string | undefined; readonly theirs: string | undefined };

function rowsOf(mine: string, theirs: string): Row[] {
  const parts = diffLines(mine, theirs);
  const rows: Row[] = [];
  for (let at = 0; at < parts.length; at++) {
    const lines = linesOf(parts[at]?.value);
    if (!parts[at]?.added && !parts[at]?.removed) {
      const before = at === 0 ? 0 : AROUND;
      const behind = at === parts.length - 1 ? 0 : AROUND;
      const out = lines.length - before - behind;
      const equal = (line: string): Row => ({ isEqual: true, mine: line, theirs: line });
      if (out <= 1) rows.push(...lines.map(equal));
      else
        rows.push(
          ...lines.slice(0, before).map(equal),
          { count: out },
          ...lines.slice(lines.length - behind).map(equal),
        );
      continue;
    }
    // What is removed stands before what is added in its place.
    const isPair = parts[at]?.removed && parts[at + 1]?.added;
    const left = parts[at]?.removed ? lines : [];
    const right = isPair ? linesOf(parts[++at]?.value) : parts[at]?.added ? lines : [];
    for (let row = 0; row < Math.max(left.length, right.length); row++)
      rows.push({ isEqual: false, mine: left[row], theirs: right[row] });
  }
  return rows;
}

const linesOf = (part = ''): string[] => part.replace(/\n$/, '').split('\n');
