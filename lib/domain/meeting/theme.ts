/**
 * The nine themes that a kommune should answer about its use of new technology, in the order of the guide. The themes are those of
 * KL's technology radar of 2020; the questions are our own.
 */
export const themes = [
  'purpose',
  'needs',
  'ambition',
  'priorities',
  'pilots-and-scaling',
  'organisation',
  'it-landscape',
  'partners',
  'others-experience',
] as const;
export type Theme = (typeof themes)[number];
