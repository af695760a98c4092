import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { effect } from '@preact/signals';
import { changesOf } from '../state/changes.ts';
import { judged } from '../state/session.ts';
import { said } from '../words/spoken.ts';
import type { Judged } from '../worker/protocol.ts';
import { change, editor } from './editor.ts';

/** Shows in the editor what the check said; call once. */
export const tellInEditor = (): void => {
  effect(() => {
    const it = judged.value;
    const { mend } = said.value;
    if (it)
      editor.dispatch(
        setDiagnostics(
          editor.state,
          it.findings.filter((one) => !one.isElsewhere).map((one) => toldOf(one, mend)),
        ),
      );
  });
};

function toldOf(finding: Judged['findings'][number], mend: string): Diagnostic {
  const { length } = editor.state.doc;
  const { severity, message, hint, fix } = finding;
  return {
    from: Math.min(finding.from, length),
    to: Math.min(finding.to, length),
    severity,
    message: `${message}\n${hint}`,
    ...(fix && {
      actions: [
        { name: mend, apply: () => change(changesOf(fix, editor.state.doc.toString()), 'input.mend') },
      ],
    }),
  };
}
