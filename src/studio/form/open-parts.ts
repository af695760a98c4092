import { signal } from '@preact/signals';

/** The parts of the form that are open. */
export const openParts = signal<ReadonlySet<string>>(new Set(['year', 'subject', 'organisation']));

/** Opens a part, such as one to which somebody goes. */
export function openPart(key: string): void {
  if (!openParts.value.has(key)) openParts.value = new Set([...openParts.value, key]);
}

/** Opens a part that is shut, and shuts one that is open. */
export function togglePart(key: string): void {
  const next = new Set(openParts.value);
  if (!next.delete(key)) next.add(key);
  openParts.value = next;
}
