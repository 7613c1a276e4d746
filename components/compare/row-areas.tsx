import type { ComparedCell, RadarComparison, RadarTechnology } from '@/lib/domain/radar';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';
import { type CompareAddress, compareHref } from './compare-address';
import { FindingWord } from './finding-cell';

/** An area as its page is addressed. */
export type LinkedArea = { readonly id: string; readonly slug: string; readonly name: string };

type RowAreasProps = {
  technology: RadarTechnology;
  comparison: RadarComparison;
  areas: readonly LinkedArea[];
  address: CompareAddress;
  context: HeadlineContext;
};

/** The way from one technology into each area: what it answered there, and what that means. */
export function RowAreas({ technology, comparison, areas, address, context }: RowAreasProps) {
  const { compare, words } = textOf(context.locale);
  if (areas.length === 0) return null;
  return (
    <details className="compare-row-areas">
      <summary>
        {compare.table.showAreas}
        <span className="sr-only">: {technology.name}</span>
      </summary>
      <ul className="nobullet-list">
        {areas.map((area) => {
          const cell = cellOf(comparison, area.id, technology.id);
          const href = `${compareHref({ ...address, area: area.slug, sort: null })}#technology-${technology.id}`;
          return (
            <li key={area.id}>
              <a href={href}>{area.name}</a>: {cell?.answer ? words.answers[cell.answer] : words.unanswered}
              {cell?.answer && !technology.local ? (
                <span className="compare-small">
                  <FindingWord finding={cell.finding} context={context} />
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function cellOf(comparison: RadarComparison, areaId: string, technologyId: string): ComparedCell | undefined {
  const compared = comparison.areas.find(({ area }) => area.id === areaId);
  return compared?.cells.find(({ technology }) => technology.id === technologyId);
}
