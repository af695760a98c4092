import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'preact/hooks';
import { language, said } from '../words/spoken.ts';
import { helpFromSchema } from './complete.ts';
import { editor, settings } from './editor.ts';
import { chinesePhrases } from './phrases.ts';

/** The text of the file in its editor. */
export function TextView() {
  const place = useRef<HTMLDivElement>(null);
  const label = said.value.textLabel;
  const spoken = language.value;
  useEffect(() => {
    place.current?.append(editor.dom);
  }, []);
  useEffect(() => {
    editor.dispatch({
      effects: settings.reconfigure([
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        helpFromSchema,
        EditorState.phrases.of(spoken === 'zh' ? chinesePhrases : {}),
      ]),
    });
  }, [label, spoken]);
  return <div class="text" ref={place} />;
}
