import type { FlowFrame } from './frame.ts';
import type { FieldEdge } from './mark.ts';
import type { FlowParagraph } from './paragraph.ts';
import type { FlowTable } from './table.ts';

/** What follows one another in a section. An official element can begin before a table. */
export type FlowBlock = FlowParagraph | FlowTable | FlowFrame | FieldEdge;
