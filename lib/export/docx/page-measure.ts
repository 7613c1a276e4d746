import { convertMillimetersToTwip } from 'docx';

const margin = 22;

/** A4 standing, in twips (a twentieth of a point). */
export const page = {
  width: convertMillimetersToTwip(210),
  height: convertMillimetersToTwip(297),
  margin: {
    top: convertMillimetersToTwip(26),
    bottom: convertMillimetersToTwip(24),
    left: convertMillimetersToTwip(margin),
    right: convertMillimetersToTwip(margin),
    header: convertMillimetersToTwip(11),
    footer: convertMillimetersToTwip(11),
  },
} as const;

/** Between the margins, in twips. */
export const textWidth = page.width - page.margin.left - page.margin.right;
