import { effect } from '@preact/signals';
import { language } from '../words/spoken.ts';
import { Core, workerInPage } from '../worker/client.ts';
import { attachments, judged, openFile, pages, product, type ShownPage, text, undrawn } from './session.ts';

let version = 0;

/** The pages that the core told last, of whichever file: of a page that is as it was it sends nothing again. */
let told: readonly ShownPage[] = [];

/** The core, which judges and draws whatever is written. */
export const core = new Core(workerInPage(), (answer) => {
  if (answer.type === 'judged') {
    if (answer.judged.version === version) judged.value = answer.judged;
  } else if (answer.type === 'undrawn') {
    if (answer.version === version) undrawn.value = answer.reason;
  } else {
    undrawn.value = undefined;
    told = answer.drawn.pages.map(({ width, height, svg, passages }, index) => ({
      width,
      height,
      svg: svg ?? told[index]?.svg ?? '',
      passages: passages ?? told[index]?.passages ?? [],
    }));
    const { version, isDraft } = answer.drawn;
    pages.value = { version, isDraft, pages: told };
  }
});

/** Sends each new text to the core; call once. */
export const judgeWhatIsWritten = (): void => {
  effect(() => {
    const file = openFile.value;
    if (!file) return;
    const shown = pages.peek();
    core.judge({
      version: ++version,
      text: text.value,
      file: file.name,
      product: product.value,
      language: language.value,
      attachments: attachments.value,
      takesDraft: shown.isDraft || shown.pages.length === 0,
    });
  });
};
