import type { Report } from '@/lib/export/report/report';

/** The classes of a paper on a page: its marks decide what a browser prints in the margin of each sheet. */
export function reportPage({ head, locale }: Report): string {
  const marks = head.marks.map(({ key }) => key).sort();
  return ['report', `report--${[...marks, locale].join('-')}`].join(' ');
}
