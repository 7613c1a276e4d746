import { radarColours } from '@/lib/domain/layout/mark-style';

/* How the workbook looks: the colours of the radar's own ground, and nothing louder. */

export const baseFont = { fontFamily: 'Calibri', fontSize: 11 } as const;

export const headerCell = {
  fontWeight: 'bold',
  textColor: radarColours.strongText,
  backgroundColor: radarColours.rings[0],
  bottomBorderColor: radarColours.whisker,
  bottomBorderStyle: 'thin',
  alignVertical: 'center',
  wrap: true,
} as const;

export const titleCell = { fontWeight: 'bold', fontSize: 14, textColor: radarColours.strongText } as const;

/** "Udkast · Simulerede tal": over every sheet. */
export const marksCell = { fontWeight: 'bold', fontSize: 14, textColor: '#8a1f11' } as const;

export const headingCell = {
  fontWeight: 'bold',
  fontSize: 12,
  textColor: radarColours.strongText,
  alignVertical: 'bottom',
  height: 26,
} as const;

export const textStyle = { alignVertical: 'top', wrap: true } as const;
export const labelStyle = { ...textStyle, fontWeight: 'bold' } as const;

/** Text keeps a little away from the figures at its left. */
export const leftStyle = { align: 'left', indent: 1 } as const;
