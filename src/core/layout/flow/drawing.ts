import type { Chart, Picture } from '../../document/document.ts';

/** A chart or a picture in a line, in a paragraph of its own. */
export type FlowDrawing = FlowChart | FlowPicture;

export interface FlowChart extends Area {
  readonly type: 'chart';
  readonly chart: Chart;
  /** Its number as printed: 图1. */
  readonly name: string;
  /** What a screen reader reads for it. */
  readonly description: string;
}

export interface FlowPicture extends Area {
  readonly type: 'picture';
  readonly picture: Picture;
}

interface Area {
  readonly width: number;
  readonly height: number;
}
