import type { MeetingItemView } from '../../domain/meeting/meeting-view';
import { showsSpread, totalViews } from '../../domain/meeting/view-counts';
import type { Language } from '../editions/edition-view';
import type { Tx } from '../transaction';
import { agreedColumns, agreedOf } from './item-agreed';
import { type Cell, readItemFacts } from './item-facts';
import { titleColumns, titleOf } from './item-row';
import { parseCounts, parseStage, parseWhy } from './parse-stored';

type Asked = {
  readonly id: string;
  readonly radarId: string;
  readonly editionId: string;
  readonly language: Language;
};

/** A meeting's agenda in its order, with what the radar says of each technology now. Asks no permission: the caller has. */
export async function readItems(client: Tx, { id, radarId, editionId, language }: Asked): Promise<MeetingItemView[]> {
  const rows = await client.meetingItem.findMany({
    where: { meetingId: id },
    select: {
      id: true,
      technologyId: true,
      areaId: true,
      initiativeId: true,
      why: true,
      note: true,
      stage: true,
      spread: true,
      revision: true,
      ...agreedColumns,
      ...titleColumns(editionId),
      // How many, never which: what was answered is only read when it is counted.
      _count: { select: { views: true } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  if (rows.length === 0) return [];
  const factsOf = await readItemFacts(client, radarId, language);
  return rows.map((row, index) => {
    const { technologyId, areaId, initiativeId, note, revision } = row;
    const stage = parseStage(row.stage);
    const spread = showsSpread(stage) ? parseCounts(row.spread) : null;
    const cell: Cell | null = technologyId === null ? null : { technologyId, areaId };
    return {
      ...{ id: row.id, position: index + 1, stage, technologyId, areaId, initiativeId, note, revision },
      ...titleOf(row, language),
      why: parseWhy(row.why),
      placed: spread === null ? row._count.views : totalViews(spread),
      spread,
      agreed: agreedOf(row),
      ...factsOf(cell),
    };
  });
}
