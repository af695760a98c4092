import { downloadText } from '../files/save.ts';
import { attempt } from '../parts/attempt.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { saidOfDownloads } from '../words/of-downloads.ts';
import { type Download, download } from './download.ts';
import { showFonts } from './font-dialog.tsx';

/** All that can be made of what is written. */
export function Downloads() {
  const words = saidOfDownloads.value;
  const item = (what: Download, label: string) => (
    <button type="button" onClick={() => attempt(() => download(what))}>
      {label}
    </button>
  );
  return (
    <Disclosure label={words.download}>
      <p class="menu-head">{words.documents}</p>
      {item('docx', words.word)}
      {item('pdf', words.pdf)}
      {item('ofd', words.ofd)}
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
      {item('html', words.webPage)}
      {item('md', words.markdown)}
      {item('svg', words.svg)}
      <button type="button" class="plain" onClick={() => attempt(showFonts)}>
        {words.fonts}
      </button>
      <p class="menu-head">{words.workbooks}</p>
      {item('ledger', words.ledger)}
      {item('form', words.form)}
      <p class="menu-head">{words.itself}</p>
      <button type="button" onClick={() => attempt(downloadText)}>
        {words.yaml}
      </button>
    </Disclosure>
  );
}
