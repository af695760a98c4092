import { haveVolume } from '../../core/unit/kinds/kinds.ts';
import { downloadText } from '../files/save.ts';
import type { OfferedFormat } from '../making/formats.ts';
import { attempt } from '../parts/attempt.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { judged } from '../state/session.ts';
import { saidOfDownloads } from '../words/of-downloads.ts';
import { language } from '../words/spoken.ts';
import { type Download, download, downloadAll } from './download.ts';
import { showFonts } from './font-dialog.tsx';
import { formats } from './formats.ts';

/** All that can be made of what is written. */
export function Downloads() {
  const words = saidOfDownloads.value;
  const kinds = judged.value?.documents ?? [];
  const count = kinds.length + (haveVolume(kinds) ? 1 : 0);
  const document = ({ name, title, extension }: OfferedFormat) =>
    item(name, words.ofFormat({ title: title[language.value], extension }));
  const item = (what: Download, label: string) => (
    <button key={what} type="button" onClick={() => attempt(() => download(what))}>
      {label}
    </button>
  );
  return (
    <Disclosure label={words.download}>
      <p class="menu-head">{words.documents}</p>
      {formats.value.filter(({ hasPages }) => hasPages).map(document)}
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
      {formats.value.filter(({ hasPages }) => !hasPages).map(document)}
      {count > 1 && (
        <button type="button" onClick={() => attempt(downloadAll)}>
          {words.all({ count })}
        </button>
      )}
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
