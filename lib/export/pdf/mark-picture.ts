import { type MarkKind, markKinds } from '@/lib/domain/layout/mark-kind';
import { markShapes, outlineWidth } from '@/lib/domain/layout/mark-shape';
import { markStyles } from '@/lib/domain/layout/mark-style';

/** A sign to stand beside its word: the colour, and the sign as a small SVG in it. */
export type MarkPicture = { readonly colour: string; readonly svg: string };

/** Wide enough for the outlined signs with their line. */
const viewBox = '-6.6 -6.6 13.2 13.2';

function markPicture(kind: MarkKind): MarkPicture {
  const { colour } = markStyles[kind];
  const { filled, outlined } = markShapes[kind];
  const line = `fill="none" stroke="${colour}" stroke-width="${outlineWidth}" stroke-linejoin="round"`;
  const paths = [
    filled === '' ? '' : `<path d="${filled}" fill="${colour}"/>`,
    outlined === '' ? '' : `<path d="${outlined}" ${line}/>`,
  ];
  return { colour, svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${paths.join('')}</svg>` };
}

/** The signs of every kind, by kind. */
export const markPictures = Object.fromEntries(markKinds.map((kind) => [kind, markPicture(kind)]));
