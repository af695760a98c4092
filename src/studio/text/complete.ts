import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { autocompletion } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { core } from '../state/core.ts';
import { openFile } from '../state/session.ts';
import { language, said } from '../words/spoken.ts';
import type { Suggestion } from '../worker/complete.ts';

/** What can be written at the cursor, and what a key means, both told by the schema. */
export const helpFromSchema: Extension = [
  autocompletion({ override: [suggested], icons: false }),
  hoverTooltip(async ({ state }, at) => {
    const file = openFile.value;
    if (!file) return null;
    const it = await core.call('explainedAt', state.doc.toString(), file.name, at, language.value);
    if (!it) return null;
    return {
      pos: it.from,
      end: it.to,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'explained';
        const { suchAs, mayBe } = said.value;
        const lines = [
          it.title,
          it.description,
          it.values
            ? mayBe({ values: it.values })
            : it.example === undefined
              ? ''
              : suchAs({ example: it.example }),
        ];
        dom.append(
          ...lines
            .filter((line) => line !== '')
            .map((line) => Object.assign(document.createElement('p'), { textContent: line })),
        );
        return { dom };
      },
    };
  }),
];

/** A name, or the beginning of one, in either script. */
const NAME = /[\p{L}\p{N}-]*$/u;

async function suggested({ state, pos, explicit }: CompletionContext): Promise<CompletionResult | null> {
  const line = state.doc.lineAt(pos);
  const before = line.text.slice(0, pos - line.from);
  // Unasked only where a word or an entry was begun, or a value is expected.
  if (!explicit && !/[\p{L}\p{N}]$|[:：] $|^\s*(?:- )+$/u.test(before)) return null;
  const found = await core.call('suggestionsAt', state.doc.toString(), pos, language.value);
  if (!found || found.suggestions.length === 0) return null;
  return { from: found.from, options: found.suggestions.map(completionOf), validFor: NAME };
}

const completionOf = (
  { label, detail, info, insert, isKey, isRequired }: Suggestion,
  index: number,
): Completion => ({
  label,
  ...(detail !== undefined && { detail }),
  ...(info !== '' && { info }),
  apply: insert,
  type: isKey ? 'property' : 'enum',
  // In the order of the schema, what is required first.
  boost: (isRequired ? 50 : 0) - Math.min(index, 49),
});
