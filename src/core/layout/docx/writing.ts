import type { Run } from 'docx';
import type { FlowChart } from '../flow/drawing.ts';
import type { MarkedElement } from '../flow/mark.ts';
import type { FieldName } from './field-names.ts';

/** What is known of the whole file while its parts are written. */
export interface Writing {
  nameOf(element: MarkedElement): FieldName;
  /** Undefined where the file has no charts. */
  readonly chart: ((chart: FlowChart) => Run) | undefined;
}
