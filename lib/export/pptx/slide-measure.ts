import { slideSize } from '@/lib/domain/layout/layout-size';
import type { Box } from './slide-shape';

/** A slide of 16:9, in points (1/72 inch). */
export const slideWidth = 960;
export const slideHeight = 540;

/** Where a slide's content stands: between its title and its foot. */
export const contentBox: Box = { x: 48, y: 112, width: 864, height: 388 };
export const titleBox: Box = { x: 48, y: 42, width: 864, height: 56 };
export const titleSizes = [28, 24, 20, 17] as const;
export const footBox: Box = { x: 48, y: 515, width: 780, height: 13 };
export const numberBox: Box = { x: 852, y: 515, width: 60, height: 13 };

/** Points per unit of the radar's layout: names of ten points and a half, as large as the height allows. */
export const radarScale = 0.875;

/** Where the radar stands, beside the column that explains it. */
export const radarBox: Box = {
  x: 274,
  y: 36,
  width: slideSize.width * radarScale,
  height: slideSize.height * radarScale,
};

/** How the radar is read: left of it, below the title. */
export const legendBox: Box = { x: 48, y: 112, width: 206, height: 388 };
