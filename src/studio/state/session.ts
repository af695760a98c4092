import { computed, signal } from '@preact/signals';
import type { Product } from '../../core/produce/built-in.ts';
import type { PagePassage } from '../worker/passages.ts';
import type { Judged, ToldFinding } from '../worker/protocol.ts';

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

/** What the check said last of the text itself. */
export const judgedText = signal<Judged | undefined>(undefined);

/** What was found last outside of the text, in what the program behind the page says that it is checked and drawn with. */
export const besides = signal<
  { readonly of: OpenFile; readonly findings: readonly ToldFinding[] } | undefined
>(undefined);

/** What is found besides the text of the file that is open. */
export const foundBesides = computed(() =>
  besides.value?.of.id === openFile.value?.id ? (besides.value?.findings ?? []) : [],
);

/** What the check said last. */
export const judged = computed((): Judged | undefined => {
  const it = judgedText.value;
  const more = foundBesides.value;
  return it && more.length > 0 ? { ...it, findings: [...it.findings, ...more] } : it;
});

/** Whether errors keep the document from being made. */
export const isRefused = computed(
  () => judgedText.value?.isRefused === true || foundBesides.value.some((it) => it.severity === 'error'),
);

/** Counts up whenever the rules are set otherwise. */
export const rulesGiven = signal(0);

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
