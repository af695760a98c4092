import { computed, signal } from '@preact/signals';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { pageWords } from './page.ts';

/** The language of the page; that of the report is its own. */
export const language = signal<Language>('zh');

/** What the page says, in the reader's language. */
export const said = computed(() => inLanguage(pageWords, language.value));
