import type { Viewer } from '../../domain/access';
import { type FieldView, fieldView } from '../../domain/release/field-view';
import { type Result, success } from '../../domain/result';
import { database } from '../database';
import { type EditionHead, type Language, listEditionHeads } from '../editions/edition-view';
import { type Field, readField } from '../releases/read-field';
import type { Tx } from '../transaction';
import { type FieldChoice, listFieldChoices } from './field-choices';
import { readOwnAnswers } from './own-answers';
import { type RadarSource, readRadarSource, type SourceArea } from './radar-source';

export type FieldQuery = {
  readonly year?: number | undefined;
  readonly releaseId: string;
  readonly groupKey: string;
  readonly language: Language;
};

/** One of the kommune's areas among the others. */
export type FieldArea = {
  readonly area: SourceArea;
  /** Null where it answers to none of the areas that were counted. */
  readonly view: FieldView | null;
  /** Ids of the areas that answer to the same one, and are counted together with it. */
  readonly together: readonly string[];
};

/** Which release and group, and whether the own answer is left out of it. */
export type FieldHead = Pick<Field, 'release' | 'group' | 'own'>;

/** The viewer's own radar laid over what one group of kommuner answered. */
export type FieldComparison = {
  readonly source: RadarSource;
  readonly field: FieldHead;
  /** The edition that was asked about; null where it is not shared with the kommune. */
  readonly edition: EditionHead | null;
  readonly combined: FieldView;
  readonly areas: readonly FieldArea[];
  readonly blank: boolean;
  readonly editions: readonly EditionHead[];
  readonly choices: readonly FieldChoice[];
};

/** Lays the viewer's own radar over one group of a release. `not_found` without a radar, a release or such a group. */
export async function readFieldComparison(
  viewer: Viewer,
  query: FieldQuery,
  client: Tx = database().read,
): Promise<Result<FieldComparison>> {
  const found = await readRadarSource(viewer, query, client);
  if (!found.ok) return found;
  const read = await readField(viewer, query, client);
  if (!read.ok) return read;
  const source = found.value;
  const { cells, portfolios, ...field } = read.value;
  const own = await readOwnAnswers(client, source, field.release.editionId);
  const heads = await listEditionHeads(source.kommuneId, query.language, client);
  const { asked, answers } = own;
  const { technologies } = source;
  const input = { technologies, asked, cells, portfolios, own: answers, ownPart: field.own };
  return success({
    source,
    field,
    edition: heads.find(({ id }) => id === field.release.editionId) ?? null,
    combined: fieldView(input, null),
    areas: source.areas.map((area) => {
      const editionAreaId = own.areas.find(({ id }) => id === area.id)?.editionAreaId ?? null;
      if (editionAreaId === null) return { area, view: null, together: [] };
      const same = own.areas.filter((one) => one.editionAreaId === editionAreaId && one.id !== area.id);
      return { area, view: fieldView(input, editionAreaId), together: same.map(({ id }) => id) };
    }),
    blank: !source.placements.some(({ content }) => content.answer !== null),
    editions: heads.filter(({ status }) => status === 'frozen'),
    choices: await listFieldChoices(viewer, client),
  });
}
