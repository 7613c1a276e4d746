/** English metric units, of which a point has 12 700: what Office measures in. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}
