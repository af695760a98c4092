import { render } from 'preact';
import { fetchFormats } from './download/formats.ts';
import { begin, fileInPage } from './files/begin.ts';
import { askForBesides } from './files/besides.ts';
import { keepWhatIsWritten } from './files/keeping.ts';
import { findLastYear } from './files/last-year.ts';
import { showWhatIsThere } from './files/open.ts';
import { fetchSchema } from './form/schema.ts';
import { showValuesInForm } from './form/show.ts';
import { askForPacks } from './look/packs.ts';
import { App } from './page/app.tsx';
import { attempt } from './parts/attempt.ts';
import { judgeWhatIsWritten } from './state/core.ts';
import { attendInText } from './text/attending.ts';
import { tellInEditor } from './text/told.ts';

judgeWhatIsWritten();
fetchSchema();
fetchFormats();
keepWhatIsWritten();
tellInEditor();
attendInText();
showValuesInForm();
askForPacks();
showWhatIsThere();
askForBesides();
findLastYear();
const root = document.getElementById('app') as HTMLElement;
const show = () => {
  // What stands there for browsers that cannot run this, or until a file is open.
  root.replaceChildren();
  render(<App />, root);
};
if (fileInPage()) attempt(() => begin().finally(show));
else {
  show();
  attempt(begin);
}
