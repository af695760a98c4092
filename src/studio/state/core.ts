import { effect } from '@preact/signals';
import { language } from '../words/spoken.ts';
import { Core } from '../worker/client.ts';
import { inSight } from './in-sight.ts';
import {
  attachments,
  judgedText,
  type OpenFile,
  openFile,
  packsGiven,
  pages,
  product,
  rulesGiven,
  type ShownPage,
  text,
  undrawn,
} from './session.ts';

let version = 0;

/** The file whose text was sent last, and the first version of it. */
let sent: { readonly file: OpenFile; readonly since: number } | undefined;

/** The core, which judges and draws whatever is written. */
export const core = new Core((answer) => {
  if (answer.type === 'judged') {
    if (answer.judged.version === version) judgedText.value = answer.judged;
  } else if (answer.type === 'undrawn' || answer.type === 'unjudged') {
    if (answer.version === version) undrawn.value = answer.reason;
  } else if (answer.drawn.version >= (sent?.since ?? 0)) {
    undrawn.value = undefined;
    // Of a page that is as it was, or comes later, nothing is told.
    const shown = pages.peek().pages;
    const newPages = answer.drawn.pages.map(
      ({ width, height, svg, passages }, index): ShownPage => ({
        width,
        height,
        svg: svg ?? shown[index]?.svg ?? '',
        passages: passages ?? shown[index]?.passages ?? [],
      }),
    );
    const { version, isDraft } = answer.drawn;
    pages.value = { version, isDraft, pages: newPages };
  }
});

/** Sends each new text to the core; call once. */
export const judgeWhatIsWritten = (): void => {
  effect(() => {
    const file = openFile.value;
    if (!file) return;
    packsGiven.value;
    rulesGiven.value;
    const shown = pages.peek();
    version++;
    if (sent?.file !== file) sent = { file, since: version };
    core.judge({
      version,
      text: text.value,
      file: file.name,
      product: product.value,
      language: language.value,
      attachments: attachments.value,
      takesDraft: shown.isDraft || shown.pages.length === 0,
      isFresh: shown.pages.length === 0,
      sight: inSight.peek(),
    });
  });
};
