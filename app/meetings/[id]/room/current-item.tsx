import { RoomItem } from '@/components/room/room-item';
import { RoomRadar } from '@/components/room/room-radar';
import { type CompareView, readComparison } from '@/lib/data/radars/compare-view';
import type { Viewer } from '@/lib/domain/access';
import type { Finding } from '@/lib/domain/finding';
import { plotArea, plotBlank, plotCombined } from '@/lib/domain/layout/plotted-technologies';
import type { MeetingItemView, MeetingView } from '@/lib/domain/meeting/meeting-view';
import { type Flash, readFlash } from '@/lib/http/flash';
import { type Locale, textOf } from '@/lib/text/locale';
import { ItemBackground } from './item-background';

type CurrentItemProps = {
  viewer: Viewer;
  locale: Locale;
  meeting: MeetingView;
  item: MeetingItemView;
  present: number;
  /** True when a form of this page could not be saved: then what was typed in it stands there again. */
  failed: boolean;
};

/** What the room looks at, beside the radar it stands on. */
export async function CurrentItem({ viewer, locale, meeting, item, present, failed }: CurrentItemProps) {
  const read = await readComparison(viewer, { year: meeting.year, language: locale });
  const view = read.ok ? read.value : null;
  const ringNames = view?.reference.ringNames ?? textOf(locale).words.rings;
  const flash: Flash = failed ? await readFlash() : {};
  return (
    <RoomItem
      {...{ locale, item, present }}
      meetingId={meeting.id}
      items={meeting.items.length}
      edition={{ publisher: meeting.publisher, ringNames }}
      areasAnswer={item.areaId === null && view !== null && isFromAreas(view, item)}
      decisions={meeting.decisions.filter(({ itemId }) => itemId === item.id)}
      control={meeting.mayPrepare ? { given: flash.itemId === item.id ? flash : {} } : null}
      background={<ItemBackground {...{ viewer, locale, meeting, item }} />}
      radar={view === null || item.technologyId === null ? null : figureOf(view, item, locale)}
    />
  );
}

function isFromAreas({ comparison }: CompareView, { technologyId }: MeetingItemView): boolean {
  return comparison.combined.technologies.some((row) => row.technology.id === technologyId && row.from === 'areas');
}

type Rows = readonly { readonly technology: { readonly id: string }; readonly finding: Finding }[];

/** The radar with the item's technology marked: blank until everybody has placed it, so that it leads nobody. */
function figureOf({ source, reference, comparison }: CompareView, item: MeetingItemView, locale: Locale) {
  const { technologyId } = item;
  if (technologyId === null) return null;
  const area = comparison.areas.find((each) => each.area.id === item.areaId);
  const rows: Rows = area?.cells ?? comparison.combined.technologies;
  const placed = area === undefined ? plotCombined(comparison.combined.technologies) : plotArea(area.cells);
  const blank = item.kind === 'technology' && (item.stage === 'waiting' || item.stage === 'collecting');
  const { publisher, ringNames } = reference;
  return (
    <RoomRadar
      technologies={blank ? plotBlank(source.technologies) : placed}
      findings={new Map(blank ? [] : rows.map(({ technology, finding }) => [technology.id, finding]))}
      highlight={{
        id: technologyId,
        name: source.technologies.find(({ id }) => id === technologyId)?.name ?? item.title,
      }}
      context={{ locale, publisher, ringNames, scope: area === undefined ? 'combined' : 'area' }}
      blank={blank}
    />
  );
}
