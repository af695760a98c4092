import { computed, signal } from '@preact/signals';
import type { Product } from '../../core/produce/built-in.ts';
import type { PagePassage } from '../worker/passages.ts';
import type { Judged } from '../worker/protocol.ts';

/** What is open in the page. */
export interface OpenFile {
  /** The key of its draft. */
  readonly id: string;
  readonly name: string;
  /** How its lines end on the disk; in the editor all end with a line feed. */
  readonly lineEnd: '\n' | '\r\n';
}

/** The file that is open; none at the start. */
export const openFile = signal<OpenFile | undefined>(undefined);

/** The text of the file, as it is written now. The editor holds it; everything else reads it here. */
export const text = signal('');

/** The text as it was when the file was last opened or saved. */
export const savedText = signal<string | undefined>(undefined);

export const hasUnsaved = computed(() => text.value !== savedText.value);

/** The document that is shown and downloaded. */
export const product = signal<Product>('situation-report');

/** What the check said last. */
export const judged = signal<Judged | undefined>(undefined);

/** A page as it is shown. */
export interface ShownPage {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly passages: readonly PagePassage[];
}

/** The pages of the last text that could be drawn. */
export const pages = signal<{
  readonly version: number;
  /** Whether something is not filled in yet that a draft may leave open. */
  readonly isDraft: boolean;
  readonly pages: readonly ShownPage[];
}>({ version: 0, isDraft: false, pages: [] });

/** Counts up whenever other packs draw the documents. */
export const packsGiven = signal(0);

/** Why the last text could not be drawn, for another reason than its errors. */
export const undrawn = signal<string | undefined>(undefined);

/** The texts of attachments, by the names that the file gives them. */
export const attachments = signal<ReadonlyMap<string, string>>(new Map());

/** Something to say to the user, once. */
export const notice = signal<string | undefined>(undefined);
