import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab, redo, undo } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { signal } from '@preact/signals';
import { showOnPage } from '../state/attended.ts';
import { text } from '../state/session.ts';

/** Colours with a contrast of 4.5 : 1 and more on white. */
const colours = HighlightStyle.define([
  { tag: tags.comment, color: '#57606a' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: '#0b4f9e' },
  { tag: [tags.string, tags.special(tags.string)], color: '#1a1a1a' },
  { tag: [tags.number, tags.bool, tags.null], color: '#8a3800' },
  { tag: [tags.punctuation, tags.separator, tags.meta], color: '#57606a' },
]);

/** What may be set anew while the editor stands, such as its language. */
export const settings = new Compartment();

/** Where the cursor is, once it was in the editor. */
export const caret = signal<number | undefined>(undefined);

/** After Escape, Tab leaves the text in which it indents, for so long, in ms: also where Escape closes a list, or one on its way. */
const TAB_LEAVES = 2_000;

const base: Extension = [
  Prec.highest(
    keymap.of([
      {
        key: 'Escape',
        run: (view) => {
          view.setTabFocusMode(TAB_LEAVES);
          return false;
        },
      },
    ]),
  ),
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightActiveLine(),
  highlightSpecialChars(),
  history(),
  drawSelection(),
  indentOnInput(),
  indentUnit.of('  '),
  bracketMatching(),
  closeBrackets(),
  syntaxHighlighting(colours),
  yaml(),
  EditorView.lineWrapping,
  keymap.of([
    {
      key: 'Mod-Enter',
      run: () => {
        showOnPage();
        return true;
      },
    },
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...lintKeymap,
    ...completionKeymap,
    indentWithTab,
  ]),
  EditorView.updateListener.of((update) => {
    nameParts(update.view.dom);
    if (update.docChanged) text.value = update.state.doc.toString();
    if ((update.selectionSet || update.focusChanged) && update.view.hasFocus)
      caret.value = update.state.selection.main.head;
  }),
];

/** What the editor's own parts lack: the list of what can be written scrolls, and the sign that closes a panel is named. */
function nameParts(dom: HTMLElement): void {
  dom.querySelector('.cm-tooltip-autocomplete > ul')?.setAttribute('tabindex', '0');
  for (const it of dom.querySelectorAll<HTMLElement>('.cm-panel [name="close"]'))
    it.title = it.getAttribute('aria-label') ?? '';
}

/** The editor: it holds the text and what can be undone, whichever view is shown. */
export const editor = new EditorView({ state: stateOf('') });

function stateOf(content: string): EditorState {
  return EditorState.create({ doc: content, extensions: [base, settings.of([])] });
}

/** Opens another text: what could be undone before cannot be any more. */
export function openText(content: string): void {
  editor.setState(stateOf(content));
  text.value = content;
}

/** A change by offsets in the text. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Changes the text; one step to undo. */
export function change(changes: readonly Change[], event = 'input.form'): void {
  editor.dispatch({ changes: [...changes], userEvent: event });
}

/** Makes the text another one, by changing only what lies between the first and the last difference. */
export function becomes(content: string): void {
  const now = text.value;
  if (content === now) return;
  const most = Math.min(content.length, now.length);
  let from = 0;
  while (from < most && content[from] === now[from]) from++;
  let behind = 0;
  while (behind < most - from && content.at(-1 - behind) === now.at(-1 - behind)) behind++;
  change([{ from, to: now.length - behind, insert: content.slice(from, content.length - behind) }]);
}

/** Shows a part of the text. */
export function showText(from: number, to: number): void {
  const { length } = editor.state.doc;
  editor.dispatch({
    selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
    effects: EditorView.scrollIntoView(Math.min(from, length), { y: 'center' }),
  });
  editor.focus();
}

export const undoChange = (): boolean => undo(editor);
export const redoChange = (): boolean => redo(editor);
