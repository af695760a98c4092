import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SeenFile, StandingRow } from '../making/units.ts';
import { attempt } from '../parts/attempt.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Language } from '../parts/language.tsx';
import { core } from '../state/core.ts';
import { saidOfUnits } from '../words/of-units.ts';
import { language, said } from '../words/spoken.ts';
import { folder, leaveUnits, openUnit, seen, standing, standingVersion } from './collecting.ts';
import { downloadLists, downloadSummary } from './downloads.ts';
import { MOST_FILES } from './folder.ts';

type Tab = 'units' | 'verify' | 'summary';

/** A folder of units: who reported and who did not, what is wrong where, and the summary of all. */
export function Units() {
  const words = saidOfUnits.value;
  const tab = useSignal<Tab>('units');
  const unitFolder = folder.value;
  const stands = standing.value;
  if (!unitFolder) return null;
  const tabs: readonly (readonly [Tab, string])[] = [
    ['units', words.units],
    ['verify', words.verify({ count: stands?.verify.length ?? 0 })],
    ['summary', words.summary],
  ];
  return (
    <div class="units">
      <header class="top">
        <button type="button" class="plain" onClick={leaveUnits}>
          <span aria-hidden="true">‹ </span>
          {said.value.toStart}
        </button>
        <h1 class="file-name">{words.title({ folder: unitFolder.name })}</h1>
        <div class="tools">
          {stands?.hasSummary && (
            <Disclosure label={said.value.downloadLabel}>
              <button type="button" onClick={() => attempt(() => downloadSummary('docx'))}>
                {words.downloadDocx}
              </button>
              <button type="button" onClick={() => attempt(() => downloadSummary('pdf'))}>
                {words.downloadPdf}
              </button>
              <button type="button" onClick={() => attempt(() => downloadSummary('ofd'))}>
                {words.downloadOfd}
              </button>
              <button type="button" onClick={() => attempt(downloadLists)}>
                {words.downloadLists}
              </button>
            </Disclosure>
          )}
          <Language />
        </div>
      </header>
      <nav class="views" aria-label={said.value.views}>
        {tabs.map(([it, label]) => (
          <button
            key={it}
            type="button"
            aria-current={tab.value === it ? 'page' : undefined}
            onClick={() => {
              tab.value = it;
            }}
          >
            {label}
          </button>
        ))}
      </nav>
      {/* The pages of the summary scroll, and hold nothing that the keyboard reaches. */}
      <main class="units-body" tabIndex={0}>
        {!stands && <Progress />}
        {unitFolder.files.length === 0 && <p class="nothing">{words.noFiles}</p>}
        {unitFolder.isCut && <p class="wrong">{words.tooMany({ most: MOST_FILES })}</p>}
        {tab.value === 'units' && <Standings />}
        {tab.value === 'verify' && <Verify />}
        {tab.value === 'summary' && <SummaryPages />}
      </main>
    </div>
  );
}

function Progress() {
  const words = saidOfUnits.value;
  const of = folder.value?.files.length ?? 0;
  const done = seen.value.size;
  return (
    <p class="progress">
      <label>
        {words.reading({ done, of })} <progress max={of} value={done} />
      </label>{' '}
      <button type="button" onClick={leaveUnits}>
        {words.stop}
      </button>
    </p>
  );
}

type Filter = 'all' | 'missing' | 'wrong';

/** While the files are read, those that were; then every unit. */
const rows = (): readonly StandingRow[] =>
  standing.value?.rows ??
  [...seen.value.values()]
    .filter(({ kind }) => kind === 'unit')
    .map(({ file, errors }): StandingRow => ({ unit: '', state: errors > 0 ? 'faulty' : 'reported', file }));

function Standings() {
  const words = saidOfUnits.value;
  const filter = useSignal<Filter>('all');
  const all = useComputed(rows).value;
  const stands = standing.value;
  const count = (...states: StandingRow['state'][]) => all.filter((it) => states.includes(it.state)).length;
  const errorsOf = ({ file }: StandingRow) => (file === undefined ? 0 : (seen.value.get(file)?.errors ?? 0));
  const shown = all.filter(
    (it) =>
      filter.value === 'all' ||
      (filter.value === 'missing' ? it.state === 'missing' : it.state === 'faulty' || errorsOf(it) > 0),
  );
  const choices: readonly (readonly [Filter, string])[] = [
    ['all', words.all],
    ['missing', words.onlyMissing],
    ['wrong', words.onlyWrong],
  ];
  return (
    <section aria-label={words.units}>
      <p class="counts">
        {stands?.roster && <span>{words.expected({ count: stands.roster.units })}</span>}
        <span class="is-good">
          {words.reported} {count('reported', 'unlisted')}
        </span>
        {stands?.roster && (
          <span class={count('missing') > 0 ? 'is-bad' : ''}>
            {words.missing} {count('missing')}
          </span>
        )}
        <span class={count('faulty') > 0 ? 'is-bad' : ''}>
          {words.faulty} {count('faulty')}
        </span>
        {count('earlier-year') > 0 && (
          <span>
            {words['earlier-year']} {count('earlier-year')}
          </span>
        )}
        {stands && (
          <span class="note">
            {stands.roster ? words.byRoster({ file: stands.roster.file }) : words.noRoster}
          </span>
        )}
      </p>
      <fieldset class="filter">
        <legend>{words.filter}</legend>
        {choices.map(([it, label]) => (
          <label key={it}>
            <input
              type="radio"
              name="filter"
              checked={filter.value === it}
              onChange={() => {
                filter.value = it;
              }}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
      <table class="standings">
        <thead>
          <tr>
            <th scope="col">{words.columnUnit}</th>
            <th scope="col">{words.columnState}</th>
            <th scope="col">{words.columnFile}</th>
            <th scope="col">{words.columnFindings}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((it, index) => (
            <Row key={`${it.unit} ${it.file ?? index}`} row={it} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row: { unit, state, file, reason, contact, phone } }: { row: StandingRow }) {
  const words = saidOfUnits.value;
  const its = file === undefined ? undefined : seen.value.get(file);
  const who = [contact, phone].filter(Boolean).join(' ');
  // The reason is worded as the summary has it, in Chinese; beside it the findings of the file say the same in either.
  const isShown = Boolean(reason) && (language.value === 'zh' || !its || its.findings.length === 0);
  return (
    <tr class={`is-${state}`}>
      <th scope="row">
        {unit || (standing.value ? words.unknownUnit : '')}
        {who !== '' && <span class="note"> {who}</span>}
      </th>
      <td>
        <span class="standing">{words[state]}</span>
        {isShown && (
          <span class="note reason" lang="zh-CN">
            {reason}
          </span>
        )}
      </td>
      <td>
        {file !== undefined && (
          <button
            type="button"
            class="link"
            aria-label={words.open({ file })}
            onClick={() => attempt(() => openUnit(file))}
          >
            {file}
          </button>
        )}
      </td>
      <td>{its && <Findings its={its} />}</td>
    </tr>
  );
}

function Findings({ its: { errors, warnings, findings } }: { its: SeenFile }) {
  const words = saidOfUnits.value;
  const label = words.findings({ errors, warnings });
  if (findings.length === 0) return <span class="note">{label}</span>;
  return (
    <details>
      <summary>
        <span class={errors > 0 ? 'is-bad' : ''}>{label}</span>
      </summary>
      <ul>
        {findings.map(({ severity, line, message, hint }, index) => (
          <li key={index} class={severity}>
            <span class="note">{words.line({ line })}</span> {message}
            <span class="note hint">{hint}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Verify() {
  const words = saidOfUnits.value;
  const matters = standing.value?.verify ?? [];
  if (matters.length === 0) return <p class="nothing">{words.nothingToVerify}</p>;
  return (
    <ul class="matters">
      {matters.map(({ unit, file, matter, advice }, index) => (
        <li key={index}>
          <strong>{unit ?? file}</strong> {matter}
          <span class="note hint">{advice}</span>
          <button type="button" class="link" onClick={() => attempt(() => openUnit(file))}>
            {words.open({ file })}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** The pages of the summary, with its charts. */
function SummaryPages() {
  const words = saidOfUnits.value;
  const drawn = useSignal<{ readonly version: number; readonly pages: readonly Page[] } | undefined>(
    undefined,
  );
  const version = standingVersion.value;
  const hasSummary = standing.value?.hasSummary;
  useEffect(() => {
    if (hasSummary)
      attempt(async () => {
        const pages = await core.call('summaryPages');
        drawn.value = { version, pages };
      });
  }, [version, hasSummary]);
  if (!standing.value) return null;
  if (!hasSummary) return <p class="nothing">{words.noSummary}</p>;
  if (drawn.value?.version !== version) return <p class="nothing">{words.drawing}</p>;
  return (
    <div class="summary-sheets">
      {drawn.value.pages.map(({ width, height, svg }, index) => (
        <section
          key={index}
          class={width > height ? 'sheet landscape' : 'sheet'}
          aria-label={said.value.pageNumber({ page: index + 1 })}
          dangerouslySetInnerHTML={{ __html: svg }}
        />
      ))}
    </div>
  );
}
