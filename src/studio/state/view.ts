import { signal } from '@preact/signals';

/** What the left half shows; on a narrow screen the pages are one of them. */
export type View = 'form' | 'text' | 'findings' | 'look' | 'pages';

export const view = signal<View>('form');
