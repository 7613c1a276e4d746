import type { Point } from '@/lib/domain/layout/geometry';

/** A rectangle of a slide, in points from its upper left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Colours are #rrggbb, null for none; widths in points. */
export type Paint = {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: 'dots' | 'dashes' | null;
};

export const unpainted: Paint = { fill: null, stroke: null, strokeWidth: 0, dash: null };

export type Run = {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** #rrggbb. */
  readonly colour: string;
  /** Points between letters. */
  readonly spacing?: number;
};

export type Paragraph = {
  readonly runs: readonly Run[];
  readonly align: 'l' | 'ctr' | 'r';
  /** Points above it. */
  readonly before: number;
  /** Points that all lines but the first are moved in, and where a tab in the first leads. */
  readonly hanging?: number;
};

export type Placeholder = 'title' | 'ctrTitle' | 'body' | 'ftr' | 'sldNum';

/** Text on a surface or on none. The slide's number is a field; `paragraphs` then hold how it looks. */
export type TextShape = {
  readonly shape: 'text';
  readonly name: string;
  readonly box: Box;
  readonly placeholder: Placeholder | null;
  readonly geometry: 'rect' | 'roundRect' | 'ellipse';
  readonly paint: Paint;
  readonly anchor: 't' | 'ctr' | 'b';
  readonly wrap: boolean;
  readonly paragraphs: readonly Paragraph[];
};

/** What every shape without text is told by; null marks it as decoration, passed over when a slide is read aloud. */
type Described = { readonly name: string; readonly description: string | null };

export type EllipseShape = Described & { readonly shape: 'ellipse'; readonly box: Box; readonly paint: Paint };
export type PanelShape = Described & { readonly shape: 'panel'; readonly box: Box; readonly paint: Paint };

export type LineShape = Described & {
  readonly shape: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly paint: Paint;
};

export type PathStep =
  | { readonly step: 'move' | 'line'; readonly to: Point }
  | { readonly step: 'curve'; readonly controls: readonly [Point, Point]; readonly to: Point }
  | { readonly step: 'close' };

/** A path in the slide's points; a filled one has no edge, an outlined one no surface. */
export type PathShape = Described & {
  readonly shape: 'path';
  readonly box: Box;
  readonly paths: readonly { readonly steps: readonly PathStep[]; readonly filled: boolean }[];
  readonly paint: Paint;
};

export type TableShape = Described & {
  readonly shape: 'table';
  readonly box: Box;
  /** Points; together the width of the box. */
  readonly columns: readonly number[];
  /** The first row is the header. */
  readonly rows: readonly (readonly string[])[];
  readonly size: number;
};

export type GroupShape = Described & { readonly shape: 'group'; readonly children: readonly SlideShape[] };

export type SlideShape = TextShape | EllipseShape | PanelShape | LineShape | PathShape | TableShape | GroupShape;
