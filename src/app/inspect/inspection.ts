import type { Provenance } from '../../core/archive/provenance.ts';
import type { InspectedDocx } from '../../core/compare/docx/inspect-docx.ts';

/** What `report inspect` tells of a file. */
export interface Inspection {
  /** As it was named. */
  readonly file: string;
  readonly found: InspectedDocx;
  readonly provenance: Provenance;
}

/** The custom properties but those by which this program knows its own files. */
export const propertiesOf = ({ found }: Inspection): [name: string, value: string][] =>
  [...found.custom].filter(([name]) => !/^report-[a-z]+-sha256$/.test(name));
