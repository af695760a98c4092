import { signal } from '@preact/signals';
import { isSamePath } from '../../core/model/same-path.ts';
import type { Path } from '../../core/model/source.ts';
import { view } from './view.ts';

/** The value that the user is at, in the form, in the text or on a page. */
export const attended = signal<Path | undefined>(undefined);

/** The user is at a value now. */
export function attend(path: Path | undefined): void {
  if (!isSamePath(path, attended.value)) attended.value = path;
}

/** Counts how often somebody asked to see the value that is attended on its page. */
export const askedForPage = signal(0);

/** Shows on its page the value that the user is at. */
export function showOnPage(): void {
  if (matchMedia('(max-width: 800px)').matches) view.value = 'pages';
  askedForPage.value++;
}
