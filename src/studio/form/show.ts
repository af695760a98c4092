import type { Path } from '../../core/model/source.ts';
import { showsValues, type Target } from '../state/going.ts';
import { judged } from '../state/session.ts';
import { view } from '../state/view.ts';
import { openPart } from './open-parts.ts';
import { kindOf, resolved, type SchemaNode, schema } from './schema.ts';

/** Shows values in the form; call once. */
export const showValuesInForm = (): void => showsValues('form', show);

/** How often it is looked whether the field is there, once a frame. */
const MOST_LOOKS = 30;

function show(target: Target): boolean {
  const [part] = target.path;
  if (!judged.value?.data || typeof part !== 'string' || !hasField(target.path)) return false;
  view.value = 'form';
  openPart(part);
  let looks = 0;
  const look = () => {
    const place = placeOf(target.path);
    if (place) focusIn(place.element, target, place.path);
    else if (++looks < MOST_LOOKS) requestAnimationFrame(look);
  };
  requestAnimationFrame(() => requestAnimationFrame(look));
  return true;
}

/** Whether the form has a field for a value; what may hold anything is written as text. */
function hasField(path: Path): boolean {
  let node: SchemaNode | undefined = schema.value;
  for (const step of path) {
    if (!node) return false;
    if (kindOf(node, '') === 'free') return false;
    const inner: SchemaNode | undefined = typeof step === 'number' ? node.items : node.properties?.[step];
    // A text, or one of a list of texts, is in the field of what holds it.
    if (!inner) return typeof step === 'number' || node.properties === undefined;
    node = resolved(inner);
  }
  return node !== undefined && kindOf(node, path.at(-1) ?? '') !== 'free';
}

/** The innermost part of the form that holds a value. */
function placeOf(path: Path): { readonly element: HTMLElement; readonly path: Path } | undefined {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const element = document.querySelector<HTMLElement>(
      `.form [data-path="${CSS.escape(JSON.stringify(part))}"]`,
    );
    if (element) return { element, path: part };
  }
  return undefined;
}

const WRITABLE = 'input, textarea, select';

function focusIn(element: HTMLElement, { path, words }: Target, found: Path): void {
  const control = element.querySelector<HTMLElement>(WRITABLE) ?? element.querySelector('button');
  if (!control) return;
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'center' });
  if (!(control instanceof HTMLTextAreaElement) && !(control instanceof HTMLInputElement)) return;
  if (control.type !== 'text' && control.type !== 'textarea') return;
  const line = path.length > found.length ? path[found.length] : undefined;
  const from = typeof line === 'number' ? beginningOf(control.value, line) : 0;
  const at = words === undefined ? -1 : control.value.indexOf(words, from);
  if (at >= 0) control.setSelectionRange(at, at);
  else if (typeof line === 'number') control.setSelectionRange(from, from);
}

/** Where a line of a text begins. */
const beginningOf = (text: string, line: number): number =>
  text
    .split('\n')
    .slice(0, line)
    .reduce((sum, it) => sum + it.length + 1, 0);

/** The value that an element of the form is for. */
export function pathAround(element: Element): Path | undefined {
  const path = element.closest<HTMLElement>('[data-path]')?.dataset.path;
  return path === undefined ? undefined : (JSON.parse(path) as Path);
}

/** What marks an element of the form as that of a value. */
export const forPath = (path: Path) => ({ 'data-path': JSON.stringify(path) });
