import type { Ring } from '../ring';
import type { Point } from './geometry';
import type { LayoutSize } from './layout-size';
import type { MarkKind } from './mark-kind';

/** What a shape of the radar is. */
export type SceneRole =
  | 'ring'
  | 'middle'
  | 'separator'
  | 'ring-name'
  | 'whisker'
  | 'connector'
  | 'arc'
  | 'dot'
  | 'dot-number'
  | 'sign'
  | 'leader'
  | 'label'
  | 'rim-number'
  | 'headline';

/** What a group of shapes is. */
export type SceneGroupRole =
  | 'frame'
  | 'rings'
  | 'separators'
  | 'ring-names'
  | 'marks'
  | 'connector'
  | 'dot'
  | 'labels'
  | 'label'
  | 'sign'
  | 'name'
  | 'headline';

/** The technology that a shape belongs to. */
export type SceneTechnology = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** Null when it is laid over nothing. */
  readonly kind: MarkKind | null;
};

type Owned = {
  /** Null for what belongs to the radar as a whole. */
  readonly technology: SceneTechnology | null;
  /** The sign that gives the colour; null where the colour says nothing. */
  readonly kind: MarkKind | null;
};

/** Colours are #rrggbb, null for none; widths and dashes are in units of the picture. */
export type ScenePaint = {
  readonly fill: string | null;
  readonly stroke: string | null;
  /** 0 without a stroke. */
  readonly strokeWidth: number;
  /** Lengths of dash and gap; null for an unbroken line. */
  readonly dash: readonly [number, number] | null;
};

export type SceneCircle = Owned &
  ScenePaint & {
    readonly shape: 'circle';
    readonly role: 'ring' | 'middle' | 'dot';
    readonly ring: Ring | null;
    readonly center: Point;
    readonly r: number;
  };

export type SceneLine = Owned &
  ScenePaint & {
    readonly shape: 'line';
    readonly role: 'separator' | 'whisker' | 'connector' | 'leader';
    readonly from: Point;
    readonly to: Point;
  };

/** A part of a circle around the middle of the picture, clockwise, less than half of it. */
export type SceneArc = Owned &
  ScenePaint & {
    readonly shape: 'arc';
    readonly role: 'arc';
    readonly from: Point;
    readonly to: Point;
    readonly radius: number;
  };

/** A path of M, L, A and Z around its own origin, which stands at `at`; lines have round joins. */
export type ScenePath = Owned &
  ScenePaint & {
    readonly shape: 'path';
    /** A connector's is the head of its arrow. */
    readonly role: 'sign' | 'connector';
    readonly at: Point;
    readonly d: string;
  };

export type SceneText = Owned & {
  readonly shape: 'text';
  readonly role: 'ring-name' | 'dot-number' | 'label' | 'rim-number' | 'headline';
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fontSize: number;
  readonly weight: 400 | 600;
  readonly letterSpacing: number;
  readonly colour: string;
  /** Follows on the same line, `gap` further on; the anchor is that of both together. */
  readonly tail: {
    readonly text: string;
    readonly fontSize: number;
    readonly weight: 400;
    readonly gap: number;
  } | null;
  /** The middle of the line, where a style sheet may change the size; otherwise null. */
  readonly middle: number | null;
  /** True for what only a narrow screen shows, in the place of names. Files leave it out. */
  readonly hidden: boolean;
};

export type SceneShape = SceneCircle | SceneLine | SceneArc | ScenePath | SceneText;

export type SceneGroup = Owned & {
  readonly shape: 'group';
  readonly role: SceneGroupRole;
  /** What every shape in it has and repeats, so that a format with inheritance can say it once. */
  readonly shared: SharedPaint;
  /** The whole text, where what is written leaves out its end. */
  readonly title: string | null;
  readonly children: readonly SceneNode[];
};

export type SharedPaint = Partial<
  Pick<ScenePaint, 'stroke' | 'strokeWidth'> &
    Pick<SceneText, 'anchor' | 'colour' | 'fontSize' | 'letterSpacing' | 'weight'>
>;

export type SceneNode = SceneGroup | SceneShape;

/** A radar as primitives in the order of drawing, in absolute coordinates of a picture of this size. */
export type RadarScene = { readonly size: LayoutSize; readonly groups: readonly SceneGroup[] };

/** The radar's own texts in the middle: "7" "af 22", and a line or two under it. */
export type SceneHeadline = { readonly figure: string; readonly of: string; readonly lines: readonly string[] };
