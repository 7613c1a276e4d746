import type { Viewer } from '../../domain/access';
import { standardRelease } from '../../domain/release/coverage';
import type { FieldPortfolioView } from '../../domain/release/field-portfolio';
import { portfolioIn } from '../../domain/release/field-view';
import { database } from '../database';
import { readField } from '../releases/read-field';
import type { Tx } from '../transaction';
import { type FieldChoice, listFieldChoices } from './field-choices';
import type { FieldHead } from './field-comparison';
import { readOwnAnswers } from './own-answers';
import type { RadarSource } from './radar-source';

/** What stands beside an edition's verdict: our portfolio among the others, and what else can be compared with. */
export type BesideOthers = {
  readonly choices: readonly FieldChoice[];
  /** Of all who took part in the newest national measurement, or the newest of any; null before the first. */
  readonly newest: NewestOthers | null;
};

export type NewestOthers = {
  readonly field: FieldHead;
  readonly combined: FieldPortfolioView;
  /** By the id of the kommune's own area; none where it answers to no area that was counted. */
  readonly areas: Readonly<Record<string, FieldPortfolioView>>;
};

/** Reads where the viewer's own radar lies among the others of the newest release: the portfolio only, and the menu's choices. */
export async function readBesideOthers(
  viewer: Viewer,
  source: RadarSource,
  client: Tx = database().read,
): Promise<BesideOthers> {
  const choices = await listFieldChoices(viewer, client);
  const standard = standardRelease(choices.map(({ release }) => release));
  const newest = choices.find(({ release }) => release.id === standard?.id);
  return { choices, newest: newest === undefined ? null : await readNewest(viewer, source, { newest, client }) };
}

async function readNewest(
  viewer: Viewer,
  source: RadarSource,
  { newest: { release }, client }: { readonly newest: FieldChoice; readonly client: Tx },
): Promise<NewestOthers | null> {
  const read = await readField(viewer, { releaseId: release.id, groupKey: 'country' }, client);
  if (!read.ok) return null;
  const { portfolios, cells: _cells, ...field } = read.value;
  const own = await readOwnAnswers(client, source, release.editionId);
  const input = { own: own.answers, asked: own.asked, portfolios, ownPart: field.own };
  const inArea = (editionAreaId: string | null) => portfolioIn(input, editionAreaId);
  const mapped = own.areas.filter(({ editionAreaId }) => editionAreaId !== null);
  const areas = Object.fromEntries(mapped.map(({ id, editionAreaId }) => [id, inArea(editionAreaId)]));
  return { field, combined: inArea(null), areas };
}
