import { MendAll } from '../parts/mend-all.tsx';
import { attend, showOnPage } from '../state/attended.ts';
import { judged } from '../state/session.ts';
import { allWritten } from '../state/unwritten.ts';
import { redoChange, undoChange } from '../text/editor.ts';
import { language, said } from '../words/spoken.ts';
import { valueAt } from './commit.ts';
import { Wrong } from './field.tsx';
import { Fields, ListValue, Value } from './map.tsx';
import { openParts, togglePart } from './open-parts.ts';
import { noteName } from './renamed.tsx';
import { helpOf, kindOf, resolved, type SchemaNode, schema, titleOf } from './schema.ts';
import { forPath, pathAround } from './show.ts';

/** The file as a form: its parts, what of each is filled in, and what is wrong there. */
export function Form() {
  const words = said.value;
  const root = schema.value;
  if (!root || !judged.value) return <p class="nothing">{words.loading}</p>;
  if (judged.value.data === undefined || judged.value.data === null)
    return (
      <div class="nothing">
        <p>{words.unreadable}</p>
        <MendAll least={1} />
      </div>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come up from the fields inside
    <div
      class="form"
      onKeyDown={formKeys}
      onFocusIn={({ target }) => {
        const path = pathAround(target as Element);
        if (!path) return;
        attend(path);
        noteName(path);
      }}
    >
      {Object.entries(root.properties ?? {}).map(([key, node]) => (
        <Part key={key} name={key} node={resolved(node)} isRequired={root.required?.includes(key) ?? false} />
      ))}
    </div>
  );
}

/** What keys do in any field of a form. */
export function formKeys(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey)) return;
  if (key === 'enter') showOnPage();
  if (key !== 'z' && key !== 'y') return;
  // One history for form and text: that of the editor.
  event.preventDefault();
  const field = document.activeElement as HTMLElement | null;
  // A field that is left shows what the file says, and that may be something else in a moment.
  field?.blur();
  void allWritten().then(() => {
    if (key === 'y' || event.shiftKey) redoChange();
    else undoChange();
    field?.focus({ preventScroll: true });
  });
}

function Part({ name, node, isRequired }: { name: string; node: SchemaNode; isRequired: boolean }) {
  const words = said.value;
  const value = valueAt([name]);
  const title = titleOf(name, node, language.value);
  const findings = (judged.value?.findings ?? []).filter((it) => it.path[0] === name);
  const errors = findings.filter((it) => it.severity === 'error').length;
  const isOpen = openParts.value.has(name);
  const kind = kindOf(node, name);
  const state =
    value === undefined
      ? words.empty
      : Array.isArray(value)
        ? words.entries({ count: value.length })
        : words.filled;
  return (
    <section class="part" {...forPath([name])}>
      <h2>
        <button type="button" aria-expanded={isOpen} onClick={() => togglePart(name)}>
          <span class="arrow" aria-hidden="true">
            {isOpen ? '▾' : '▸'}
          </span>
          <span class="part-title">{title}</span>
          <span class={value === undefined ? 'part-state' : 'part-state is-filled'}>{state}</span>
          {findings.length > 0 && (
            <span class={errors > 0 ? 'count bad' : 'count'}>
              <span aria-hidden="true">{findings.length}</span>
              <span class="unseen">{words.counted({ errors, others: findings.length - errors })}</span>
            </span>
          )}
        </button>
      </h2>
      {isOpen && (
        <div class="part-body">
          {(kind === 'map' || kind === 'list') && <p class="note">{helpOf(node, language.value)}</p>}
          {(kind === 'map' || kind === 'list') && (
            <Wrong findings={findings.filter((it) => it.path.length === 1)} />
          )}
          {kind === 'map' ? (
            <Fields path={[name]} node={node} />
          ) : kind === 'list' ? (
            <ListValue path={[name]} node={node} />
          ) : (
            <Value path={[name]} node={node} isRequired={isRequired} />
          )}
        </div>
      )}
    </section>
  );
}
