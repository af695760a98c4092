import type { Product } from '../../core/produce/built-in.ts';
import { DOCUMENT_KINDS, namesOfKind, WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';
import { compareWith } from '../compare/compared.ts';
import { Downloads } from '../download/menu.tsx';
import { savedAt } from '../files/downloads.ts';
import { keeping, keepNow } from '../files/keeping.ts';
import { takeLastYear } from '../files/last-year.ts';
import { openFileOf } from '../files/open.ts';
import { canWriteFiles, chosenFile } from '../files/place.ts';
import { save } from '../files/save.ts';
import { isServed } from '../files/server.ts';
import { attempt } from '../parts/attempt.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { FilePicker } from '../parts/file-picker.tsx';
import { Language } from '../parts/language.tsx';
import { nextYearOfOpen, takeWorkbook } from '../start/others.tsx';
import { hasUnsaved, judged, openFile, product } from '../state/session.ts';
import { redoChange, undoChange } from '../text/editor.ts';
import { backToUnits, folder } from '../units/collecting.ts';
import { saidOfComparison } from '../words/of-comparison.ts';
import { saidOfFiles } from '../words/of-files.ts';
import { saidOfStarts } from '../words/of-starts.ts';
import { saidOfUnits } from '../words/of-units.ts';
import { language, said } from '../words/spoken.ts';

/** What stands above both halves of the page. */
export function Header() {
  const words = said.value;
  const leave = () => {
    keepNow();
    if (folder.value) attempt(backToUnits);
    else openFile.value = undefined;
  };
  return (
    <header class="top">
      <button type="button" class="plain" onClick={leave}>
        <span aria-hidden="true">‹ </span>
        {folder.value ? saidOfUnits.value.backToUnits : words.toStart}
      </button>
      <h1 class="file-name">{openFile.value?.name}</h1>
      <State />
      <div class="tools">
        <button
          type="button"
          class="undo"
          onClick={() => undoChange()}
          aria-label={words.undo}
          title={`${words.undo} Ctrl+Z`}
        >
          ↶
        </button>
        <button
          type="button"
          class="undo"
          onClick={() => redoChange()}
          aria-label={words.redo}
          title={`${words.redo} Ctrl+Y`}
        >
          ↷
        </button>
        <button type="button" onClick={() => attempt(save)} title="Ctrl+S">
          {words.save}
        </button>
        <Products />
        <Downloads />
        <More />
        <span class="elsewhere">
          <Language />
        </span>
      </div>
    </header>
  );
}

function State() {
  const words = said.value;
  const now =
    keeping.value === 'impossible'
      ? isServed()
        ? saidOfFiles.value.programEnded
        : words.notKept
      : !hasUnsaved.value
        ? savedAt.value
          ? words.saved({
              time: savedAt.value.toLocaleTimeString(language.value, { hour: '2-digit', minute: '2-digit' }),
            })
          : ''
        : keeping.value === 'waiting'
          ? words.keeping
          : words.unsaved;
  return (
    <p class="state" role="status" title={now}>
      {now}
    </p>
  );
}

function Products() {
  const words = said.value;
  const all: Product[] = [...DOCUMENT_KINDS, 'volume'];
  const { data, documents } = judged.value ?? { documents: [WHOLE_FILE] };
  // What a text has something for that cannot be read nobody knows.
  const inFile: readonly Product[] = judged.value && data === undefined ? all : documents;
  const nameOf = (it: Product) => {
    const name = namesOfKind(it)[language.value];
    return it === 'volume' || inFile.includes(it) ? name : words.notInFile({ name });
  };
  return (
    <label class="product">
      <span class="label">{words.document}</span>
      <select
        value={product.value}
        onChange={({ currentTarget }) => {
          product.value = currentTarget.value as Product;
        }}
      >
        {all.map((it) => (
          <option
            key={it}
            value={it}
            disabled={it !== product.value && it !== 'volume' && !inFile.includes(it)}
          >
            {nameOf(it)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is done less often. */
function More() {
  const words = saidOfStarts.value;
  return (
    <Disclosure label={said.value.more}>
      {canWriteFiles() ? (
        <button
          type="button"
          onClick={() =>
            attempt(async () => {
              const chosen = await chosenFile();
              if (chosen) await openFileOf(chosen.file, chosen.place);
            })
          }
        >
          {said.value.open}
        </button>
      ) : (
        <FilePicker label={said.value.open} />
      )}
      <button type="button" onClick={() => attempt(nextYearOfOpen)}>
        {words.nextYear}
      </button>
      <FilePicker label={saidOfFiles.value.besideLastYear} onFile={takeLastYear} />
      <FilePicker label={saidOfComparison.value.compare} accept=".docx" onFile={compareWith} />
      <FilePicker label={words.bringBack} accept=".xlsx" onFile={takeWorkbook} />
      <Language />
    </Disclosure>
  );
}
