import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { placement, radarInput, reference, technology } from '@/lib/domain/builders.fixture';
import { compareRadar } from '@/lib/domain/compare-radar';
import { heatmapRows } from '@/lib/domain/heatmap-rows';
import { HeatmapLegend } from './heatmap-legend';
import { HeatmapTable } from './heatmap-table';

const signsIn = (html: string) => new Set(html.match(/radar-kind--[a-z-]+/g));

it('has every sign of the table, those at its foot too, and says what a question mark can be', () => {
  const comparison = compareRadar(
    radarInput({
      technologies: [technology(1)],
      areas: [{ id: 'a', name: 'Social', editionAreaId: null }],
      placements: [placement('t1', 'a', { answer: 'unknown' })],
      references: [reference('t1', null, 'ready')],
    }),
  );
  const rows = heatmapRows(comparison, 'findings');
  const context = { locale: 'da', publisher: 'KL', scope: 'area' } as const;
  const legend = renderToStaticMarkup(<HeatmapLegend {...{ rows, comparison, context }} />);
  const address = { year: 2026, edition: null, sort: null };
  const areas = [{ id: 'a', name: 'Social', slug: 'social' }];
  const table = renderToStaticMarkup(
    <HeatmapTable {...{ rows, comparison, areas, address, context }} ringNames={null} />,
  );
  expect(signsIn(table)).toContain('radar-kind--risk');
  expect(signsIn(legend)).toEqual(signsIn(table));
  expect(legend).toContain('ikke besvaret eller “ved ikke”');
});
