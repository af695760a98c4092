import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isSamePath } from '../../core/model/same-path.ts';
import type { Path } from '../../core/model/source.ts';
import { judged } from '../state/session.ts';
import { language, said } from '../words/spoken.ts';
import { commit, commitFrom, valueAt } from './commit.ts';
import { Control, findingsAt, idOf, Wrong } from './field.tsx';
import { cellsOf } from './paste.ts';
import { kindOf, listNameOf, resolved, type SchemaNode, titleOf } from './schema.ts';
import { forPath } from './show.ts';
import { meantBy, shown } from './value.ts';

/** The entries of a list, as cards or as a table. */
export function Entries({
  path,
  node,
  fields,
}: {
  path: Path;
  node: SchemaNode;
  /** The fields of one entry. */
  fields: (path: Path, node: SchemaNode) => ComponentChildren;
}) {
  const isTable = useSignal(false);
  const isAdding = useSignal(false);
  const items = resolved(node.items ?? {});
  const value = valueAt(path);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  // The card for a new entry counts as one once something stands in it.
  const known = useSignal(entries.length);
  if (known.value !== entries.length) {
    if (entries.length > known.value) isAdding.value = false;
    known.value = entries.length;
  }
  const words = said.value;
  const name = titleOf(String(path.at(-1)), node, language.value);
  const wholeName = listNameOf(path, language.value);
  const whole = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  // Whoever begins a new entry writes into it next.
  useLayoutEffect(() => {
    if (!isAdding.value) return;
    const cards = whole.current?.querySelectorAll(':scope > .card');
    [...(cards ?? [])].at(-1)?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [isAdding.value]);
  const move = (from: number, to: number) =>
    void commitFrom(path, (now) => {
      const next = listOf(now);
      next.splice(to, 0, ...next.splice(from, 1));
      return next;
    });
  return (
    <div class="entries" ref={whole}>
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            isTable.value = !isTable.value;
          }}
        >
          {isTable.value ? words.asCards : words.asTable}
        </button>
      </p>
      {isTable.value ? (
        <Table path={path} items={items} count={entries.length} name={wholeName} />
      ) : (
        <>
          {[...entries.keys(), ...(isAdding.value ? [entries.length] : [])].map((at) => (
            <section
              key={at}
              class="card"
              {...forPath([...path, at])}
              aria-label={words.entryOf({ name: wholeName, at: at + 1 })}
            >
              <div class="card-top">
                <h3>
                  {at + 1}. {titleOfEntry(entries[at], items) || words.newEntry}
                </h3>
                {at < entries.length && (
                  <span class="card-tools">
                    <button
                      type="button"
                      disabled={at === 0}
                      aria-label={words.moveUp({ at: at + 1 })}
                      title={words.moveUp({ at: at + 1 })}
                      onClick={() => move(at, at - 1)}
                    >
                      ↑
                    </button>
                    <button
                      type="button"
                      disabled={at === entries.length - 1}
                      aria-label={words.moveDown({ at: at + 1 })}
                      title={words.moveDown({ at: at + 1 })}
                      onClick={() => move(at, at + 1)}
                    >
                      ↓
                    </button>
                    <button
                      type="button"
                      aria-label={words.removeEntry({ at: at + 1 })}
                      onClick={() => {
                        void commitFrom(path, (now) => listOf(now).filter((_, index) => index !== at));
                        add.current?.focus();
                      }}
                    >
                      {words.remove}
                    </button>
                  </span>
                )}
              </div>
              <Wrong findings={findingsAt([...path, at])} />
              {fields([...path, at], items)}
            </section>
          ))}
          <p class="actions">
            <button
              type="button"
              ref={add}
              onClick={() => {
                isAdding.value = true;
              }}
            >
              {words.addEntry({ name })}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? [...value] : []);

/** What an entry is called: the first of its texts that says something. */
function titleOfEntry(entry: unknown, items: SchemaNode): string {
  if (typeof entry !== 'object' || entry === null) return shown(entry);
  const map = entry as Record<string, unknown>;
  const keys = ['title', 'name', 'measure', 'description', ...Object.keys(items.properties ?? {})];
  return shown(keys.map((it) => map[it]).find((it) => typeof it === 'string')).slice(0, 40);
}

/** The entries as rows. Cells that were copied in a spreadsheet are pasted from the cell on where the cursor is. */
function Table({ path, items, count, name }: { path: Path; items: SchemaNode; count: number; name: string }) {
  const words = said.value;
  const columns = Object.entries(items.properties ?? {})
    .map(([key, node]) => [key, resolved(node)] as const)
    .filter(([key, node]) => !['map', 'list', 'free'].includes(kindOf(node, key)));
  const pasted = (event: ClipboardEvent, row: number, column: number) => {
    const cells = cellsOf(event.clipboardData?.getData('text/plain') ?? '');
    if (!cells) return;
    event.preventDefault();
    (event.target as HTMLElement).blur();
    const settings = cells.flatMap((line, down) =>
      line.flatMap((written, right) => {
        const [key, node] = columns[column + right] ?? [];
        const value = key !== undefined && node ? meantBy(written, key, node) : undefined;
        return value === undefined ? [] : [{ path: [...path, row + down, key as string], value }];
      }),
    );
    void commit(settings);
  };
  // A cell has no room for what is said of it.
  const wrong = (judged.value?.findings ?? []).filter(
    (it) => it.path.length > path.length && isSamePath(it.path.slice(0, path.length), path),
  );
  const notes = `notes-${idOf(path)}`;
  return (
    <>
      <p class="note">{words.pasteHere}</p>
      <section class="table" aria-label={words.tableOf({ name })} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.rowNumber}</th>
              {columns.map(([key, node]) => (
                <th key={key} scope="col">
                  {titleOf(key, node, language.value)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...Array(count + 1).keys()].map((row) => (
              <tr key={row} {...forPath([...path, row])}>
                <th scope="row">{row < count ? row + 1 : '+'}</th>
                {columns.map(([key, node], column) => {
                  const at = [...path, row, key];
                  const here = judged.value ? findingsAt(at) : [];
                  return (
                    <td
                      key={key}
                      {...forPath(at)}
                      class={here.length > 0 ? 'is-wrong' : undefined}
                      title={here[0]?.message}
                      onPaste={(event) => pasted(event, row, column)}
                    >
                      <Control
                        path={at}
                        node={node}
                        id={`cell-${idOf(at)}`}
                        isWrong={here.length > 0}
                        notes={here.length > 0 ? notes : undefined}
                        label={words.cellOf({ column: titleOf(key, node, language.value), row: row + 1 })}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {wrong.length > 0 && (
        <ul id={notes}>
          {wrong.map(({ place, message, hint, severity }) => (
            <li key={`${place} ${message}`} class={`note wrong ${severity}`}>
              {place !== '' && <span class="place">{place} </span>}
              {message}
              <span class="hint">{hint}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
