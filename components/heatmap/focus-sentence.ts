import type { HeatmapFocus } from '@/lib/domain/heatmap';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { kindName } from '@/lib/text/kind-name';
import { textOf } from '@/lib/text/locale';

/** Where most findings lie, in one sentence: in which areas, and of which kind. */
export function focusSentence(focus: HeatmapFocus, { locale, publisher }: HeadlineContext): string {
  const { heatmap, radar } = textOf(locale);
  const text = heatmap.focus;
  const { compared, notable, areas, inEach, kind, ofKind } = focus;
  if (compared === 0) return text.nothing;
  if (notable === 0) return text.none(compared, publisher);
  const ending = kind === null ? '' : text.kind(kindName(radar, kind, publisher), ofKind);
  return `${whereMost()}${ending}.`;

  function whereMost(): string {
    const [first, second] = areas;
    if (first === undefined || notable === 1) return text.even(notable);
    if (second === undefined) return text.one(notable, first.name, inEach);
    return text.two(
      notable,
      areas.map(({ name }) => name),
      inEach,
    );
  }
}
