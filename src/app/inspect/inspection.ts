import type { Provenance } from '../../core/archive/provenance.ts';
import type { InspectedDocx } from '../../core/compare/docx/inspect-docx.ts';

/** What `report inspect` shows of a file. */
export interface Inspection {
  /** The path as the command line gives it. */
  readonly file: string;
  readonly found: InspectedDocx;
  readonly provenance: Provenance;
}

/** The custom properties, without those by which this program recognises its own files. */
export const propertiesOf = ({ found }: Inspection): [name: string, value: string][] =>
  [...found.custom].filter(([name]) => !/^report-[a-z]+-sha256$/.test(name));
