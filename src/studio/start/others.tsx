import { showOrigin } from '../files/last-year.ts';
import { open } from '../files/open.ts';
import type { FromWorkbook, NextYear, Told } from '../making/starts.ts';
import { question } from '../parts/question.tsx';
import { core } from '../state/core.ts';
import { notice, openFile, text } from '../state/session.ts';
import { allWritten } from '../state/unwritten.ts';
import { view } from '../state/view.ts';
import { becomes } from '../text/editor.ts';
import { saidOfStarts } from '../words/of-starts.ts';
import { language } from '../words/spoken.ts';

/** Opens next year's draft of a text, and shows what went on into it. */
export async function beginNextYear(content: string, file: string): Promise<void> {
  const draft = await core.call('nextYear', content, file, language.value);
  if ('told' in draft) {
    const words = saidOfStarts.value;
    question.value = {
      title: words.notMade({ file }),
      content: <List lead={words.faultyForDraft} told={draft.told} />,
    };
    return;
  }
  open({ name: draft.name, content: draft.text });
  await showOrigin(content, file);
  view.value = 'form';
  question.value = {
    title: saidOfStarts.value.carriedTitle({ year: draft.year }),
    content: <Carried draft={draft} />,
    choices: [
      {
        label: saidOfStarts.value.goOn,
        choose: () => {
          view.value = 'findings';
        },
      },
    ],
  };
}

/** Opens next year's draft of the file that is open. */
export async function nextYearOfOpen(): Promise<void> {
  await allWritten();
  if (openFile.value) await beginNextYear(text.value, openFile.value.name);
}

/** Opens next year's draft of a file that the user chose. */
export async function beginNextYearOf(file: File): Promise<void> {
  const content = await core.call('decoded', new Uint8Array(await file.arrayBuffer()), file.name);
  await beginNextYear(content, file.name);
}

function Carried({ draft: { reviews, parts } }: { draft: NextYear }) {
  const words = saidOfStarts.value;
  return (
    <>
      <p>{words.carriedNote({ reviews })}</p>
      <section class="scrolling" tabIndex={0} aria-label={words.part}>
        <table class="carried">
          <thead>
            <tr>
              <th scope="col">{words.part}</th>
              <th scope="col">{words.lastYear}</th>
              <th scope="col">{words.draft}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ name, isList, before, after }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{isList ? before : before > 0 ? words.isThere : ''}</td>
                <td>
                  {after > 0 ? isList ? after : words.isThere : <span class="wrong">{words.toFill}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function List({ lead, told }: { lead?: string; told: readonly Told[] }) {
  return (
    <>
      {lead && <p>{lead}</p>}
      <ul class="scrolling">
        {told.map(({ message, hint }, index) => (
          <li key={index} class="told-of">
            {message}
            <span class="note hint">{hint}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Takes a workbook: a form makes a new file, or goes back into the one that is open; so does a ledger. */
export async function takeWorkbook(file: File): Promise<void> {
  const words = saidOfStarts.value;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isForm = await core.call('isFilledForm', bytes, file.name);
  if (!openFile.value) {
    if (isForm) await newOf(bytes, file.name);
    else notice.value = words.ledgerAlone;
    return;
  }
  if (!isForm) return bringBack(bytes, file.name);
  question.value = {
    title: file.name,
    content: <p>{words.newOrBack({ file: file.name })}</p>,
    choices: [
      { label: words.intoOpen, choose: () => bringBack(bytes, file.name) },
      { label: words.asNew, choose: () => newOf(bytes, file.name) },
    ],
  };
}

async function newOf(bytes: Uint8Array, name: string): Promise<void> {
  const comment = saidOfStarts.value.madeOf({ name });
  const result = await core.call('fromForm', bytes, name, comment, language.value);
  if (result.text === undefined) return refused(name, result);
  open({ name: 'org.yaml', content: result.text });
  tell(name, result);
}

async function bringBack(bytes: Uint8Array, name: string): Promise<void> {
  await allWritten();
  const file = openFile.value;
  if (!file) return;
  const before = text.value;
  const result = await core.call('broughtIn', before, file.name, { bytes, name }, language.value);
  if (result.text === undefined) return refused(name, result);
  if (text.value !== before) return bringBack(bytes, name);
  const words = saidOfStarts.value;
  if (result.text === before) notice.value = words.unchanged({ file: name });
  else {
    becomes(result.text);
    notice.value = words.broughtIn({ file: name, lines: changedLines(before, result.text) });
  }
  tell(name, result);
}

function changedLines(before: string, after: string): number {
  const old = new Set(before.split('\n'));
  return after.split('\n').filter((it) => !old.has(it)).length;
}

function refused(name: string, { told }: FromWorkbook): void {
  question.value = { title: saidOfStarts.value.notMade({ file: name }), content: <List told={told} /> };
}

function tell(name: string, { told }: FromWorkbook): void {
  if (told.length > 0) question.value = { title: name, content: <List told={told} /> };
}
