import { effect } from '@preact/signals';
import { language } from '../words/spoken.ts';
import { Core, workerInPage } from '../worker/client.ts';
import { attachments, judged, openFile, pages, product, text, undrawn } from './session.ts';

let version = 0;

/** The core, which judges and draws whatever is written. */
export const core = new Core(workerInPage(), (answer) => {
  if (answer.type === 'judged') {
    if (answer.judged.version === version) judged.value = answer.judged;
  } else if (answer.type === 'undrawn') {
    if (answer.version === version) undrawn.value = answer.reason;
  } else {
    const known = pages.value.pages;
    undrawn.value = undefined;
    pages.value = {
      version: answer.drawn.version,
      pages: answer.drawn.pages.map(({ svg, ...size }, index) => ({
        ...size,
        svg: svg ?? known[index]?.svg ?? '',
      })),
    };
  }
});

/** Sends each new text to the core; call once. */
export const judgeWhatIsWritten = (): void => {
  effect(() => {
    const file = openFile.value;
    if (!file) return;
    core.judge({
      version: ++version,
      text: text.value,
      file: file.name,
      product: product.value,
      language: language.value,
      attachments: attachments.value,
    });
  });
};
