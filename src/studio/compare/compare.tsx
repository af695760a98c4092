import type { DocxPlace } from '../../core/compare/docx/docx-text.ts';
import type { Difference } from '../making/compare.ts';
import { attempt } from '../parts/attempt.ts';
import { useDialog } from '../parts/dialog.ts';
import { saidOfComparison } from '../words/of-comparison.ts';
import { said } from '../words/spoken.ts';
import { comparison, takeOver } from './compared.ts';

/** A .docx that somebody edited, beside what the file gives now. */
export function Compare() {
  const words = saidOfComparison.value;
  const shown = comparison.value;
  const whole = useDialog(shown !== undefined);
  if (!shown) return null;
  const { name, differences, comments, isTracked } = shown;
  const close = () => {
    comparison.value = undefined;
  };
  return (
    <dialog class="conflict" ref={whole} onCancel={close} aria-labelledby="compare-title">
      <h2 id="compare-title">{words.title({ file: name })}</h2>
      <p>
        {differences.length === 0 && comments.length === 0
          ? words.same
          : words.count({ count: differences.length, comments: comments.length })}{' '}
        {isTracked && words.tracked}
      </p>
      <section class="versions prose" tabIndex={0} aria-label={words.title({ file: name })}>
        {differences.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col" class="narrow">
                  {words.place}
                </th>
                <th scope="col">{words.here}</th>
                <th scope="col">{words.there}</th>
                <th scope="col" class="narrow">
                  <span class="unseen">{words.takeOver}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {differences.map((it, index) => (
                <Row key={index} it={it} />
              ))}
            </tbody>
          </table>
        )}
        {comments.length > 0 && (
          <>
            <h3>{words.comments}</h3>
            <ul>
              {comments.map(({ author, date, text, place, quoted }, index) => (
                <li key={index} class="told-of">
                  <span class="note">
                    {[author, date, place && inWords(place)].filter(Boolean).join('，')}
                    {quoted !== '' && `：“${quoted}”`}
                  </span>
                  <br />
                  {text}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <p class="actions">
        <button type="button" onClick={close}>
          {said.value.close}
        </button>
      </p>
    </dialog>
  );
}

function Row({ it }: { it: Difference }) {
  const words = saidOfComparison.value;
  const place = inWords(it.place);
  return (
    <tr>
      <td class="note">{place}</td>
      <td data-of={words.here}>
        <Side it={it} side="before" />
      </td>
      <td data-of={words.there}>
        <Side it={it} side="after" />
      </td>
      <td>
        {it.words && (
          <button
            type="button"
            aria-label={words.takeOverOf({ place })}
            onClick={() => attempt(() => takeOver(it))}
          >
            {words.takeOver}
          </button>
        )}
      </td>
    </tr>
  );
}

function Side({ it, side }: { it: Difference; side: 'before' | 'after' }) {
  const words = saidOfComparison.value;
  const whole = it[side];
  if (whole === undefined) return <span class="note">{words.none}</span>;
  const own = side === 'before' ? 'removed' : 'added';
  const Mark = side === 'before' ? 'del' : 'ins';
  if (!it.words) return <Mark>{whole}</Mark>;
  return (
    <>
      {it.words
        .filter(({ kind }) => kind === 'same' || kind === own)
        .map(({ kind, text }, index) => (kind === 'same' ? text : <Mark key={index}>{text}</Mark>))}
    </>
  );
}

function inWords(place: DocxPlace): string {
  const words = saidOfComparison.value;
  return place.part === 'cell' ? words.cell(place) : words[place.part](place);
}
