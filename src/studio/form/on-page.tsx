import { isSamePath } from '../../core/model/same-path.ts';
import type { Path } from '../../core/model/source.ts';
import { attended, showOnPage } from '../state/attended.ts';
import { pageOf } from '../state/passages.ts';
import { said } from '../words/spoken.ts';

/** At the field that the user is in: on which page its value stands, and a way there. */
export function OnPage({ path }: { path: Path }) {
  if (!isSamePath(attended.value, path)) return null;
  const page = pageOf(path);
  if (page === undefined) return null;
  const words = said.value;
  return (
    <button type="button" class="on-page" title={`${words.showOnPage} Ctrl+Enter`} onClick={showOnPage}>
      <span class="unseen">{words.showOnPage} </span>
      {words.pageNumber({ page })}
    </button>
  );
}
