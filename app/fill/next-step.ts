import type { FillArea, FillOverview } from '@/lib/data/placements/fill-overview';
import { type Locale, textOf } from '@/lib/text/locale';
import { fillHref } from './query';

export type Step = { readonly href: string; readonly label: string };

/** The one next step from the page to choose an area: go on where something is begun, else begin, else see the radar. */
export function nextStep(view: FillOverview, year: number | undefined, locale: Locale): Step {
  const { fill } = textOf(locale);
  const begun = (area: FillArea) => area.progress.handled > 0 && area.progress.handled < area.progress.total;
  const lists = [...view.areas, ...(view.combined === null ? [] : [view.combined])];
  const onlyCombined = view.areas.every((area) => area.progress.handled === 0);
  const next = lists.find(begun) ?? (onlyCombined && isDone(view.combined) ? undefined : view.areas.find(isBlank));
  if (next === undefined) return seeRadar(year, locale);
  const name = next.name ?? fill.combined.name;
  const label = begun(next) ? fill.resumeWith(name) : fill.startWith(name);
  return { href: fillHref({ slug: next.slug, year }), label };
}

/** From a list that is done: the next area with something missing, or the radar. */
export function stepAfter(
  view: FillOverview,
  area: FillArea,
  options: { year: number | undefined; locale: Locale },
): Step {
  const { year, locale } = options;
  const place = view.areas.findIndex(({ id }) => id === area.id);
  const inTurn = place < 0 ? [] : [...view.areas.slice(place + 1), ...view.areas.slice(0, place)];
  const next = inTurn.find(({ progress }) => progress.handled < progress.total);
  if (next === undefined) return seeRadar(year, locale);
  return { href: fillHref({ slug: next.slug, year }), label: textOf(locale).fill.list.nextArea(next.name ?? '') };
}

function seeRadar(year: number | undefined, locale: Locale): Step {
  return { href: year === undefined ? '/radar' : `/radar?year=${year}`, label: textOf(locale).fill.seeRadar };
}

function isBlank(area: FillArea): boolean {
  return area.progress.handled === 0;
}

function isDone(area: FillArea | null): boolean {
  return area !== null && area.progress.handled === area.progress.total;
}
