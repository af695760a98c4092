import type { Style } from '../../generated/style.ts';
import type { Pages } from '../pages/page.ts';
import type { About } from './about.ts';
import type { DrawnFaces } from './faces.ts';

/** All that a format is drawn from which shows pages as they are. */
export interface Drawn {
  readonly pages: Pages;
  readonly about: About;
  /** What the pages were reckoned with; a character that none of their fonts has is left out where fonts go along. */
  readonly faces: DrawnFaces;
  /** For the names of the faces. */
  readonly style: Pick<Style, 'fonts'>;
  /** Whether fonts are to go along in formats that else name them alone. */
  readonly embedsFonts?: boolean | undefined;
}
