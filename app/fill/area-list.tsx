import { Progress } from '@/components/ui/progress';
import type { FillArea } from '@/lib/data/placements/fill-overview';
import { type Locale, textOf } from '@/lib/text/locale';
import { fillHref } from './query';

type AreaListProps = { areas: readonly FillArea[]; year: number | undefined; locale: Locale };

/** Each list to fill in, and how far it has come. */
export function AreaList({ areas, year, locale }: AreaListProps) {
  const { fill } = textOf(locale);
  return (
    <ul className="fill-areas">
      {areas.map(({ slug, name, progress }) => {
        const label = name ?? fill.combined.name;
        return (
          <li key={slug ?? ''}>
            <a href={fillHref({ slug, year })} id={`area-${slug ?? 'combined'}`}>
              {label}
            </a>
            <Progress
              id={`progress-${slug ?? 'combined'}`}
              label={fill.progress(progress.handled, progress.total)}
              value={progress.handled}
              max={Math.max(1, progress.total)}
            />
            <span>{wayIn(progress, fill)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function wayIn({ handled, total }: FillArea['progress'], fill: ReturnType<typeof textOf>['fill']): string {
  if (handled === 0) return '';
  return handled < total ? fill.started : fill.done;
}
