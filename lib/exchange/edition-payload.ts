import { z } from 'zod';
import { editionProblems, maximumAreas, maximumTechnologies } from '../domain/edition-check';
import { ringNamesProblem } from '../domain/edition-ring-names';
import { rings } from '../domain/ring';
import { areDistinct, idSchema, listSchema, nameSchema, textSchema, versionSchema, yearSchema } from './fields';

const prose = textSchema(20_000);
const level = z.number().min(1).max(4).nullable();

const ringNames = z.strictObject({ ready: nameSchema, trial: nameSchema, watch: nameSchema, wait: nameSchema });

const area = z.strictObject({ id: idSchema, slug: idSchema, name: nameSchema, nameEn: nameSchema });

/** What it is, in words, goes with it: an installation that does not know the technology has nowhere else to take it from. */
const technology = z.strictObject({
  id: idSchema,
  name: nameSchema,
  nameEn: nameSchema,
  category: nameSchema,
  categoryEn: nameSchema,
  description: prose,
  descriptionEn: prose,
});

const placement = z.strictObject({
  technologyId: idSchema,
  /** Null is the combined radar. */
  areaId: idSchema.nullable(),
  ring: z.enum(rings).nullable(),
  level,
  maturity: level,
  source: prose,
  basis: z.enum(['stated', 'inferred']),
});

const edition = z.strictObject({
  id: idSchema,
  seriesId: idSchema,
  version: versionSchema,
  title: nameSchema,
  titleEn: nameSchema,
  year: yearSchema,
  publisher: textSchema(300),
  method: prose,
  methodEn: prose,
  source: prose,
  sourceEn: prose,
  caveat: prose,
  caveatEn: prose,
  simulated: z.boolean(),
  /** Its own names of the rings; null for the usual ones. */
  ringNames: z.strictObject({ da: ringNames, en: ringNames }).nullable(),
  areas: listSchema(area, maximumAreas),
  technologies: listSchema(technology, maximumTechnologies),
  placements: listSchema(placement, maximumTechnologies * (maximumAreas + 1)),
});

export type EditionPayload = z.infer<typeof edition>;

/** A whole edition with its ids, so that a cell is called the same everywhere. It must be one that could have been frozen. */
export const editionPayloadSchema = edition.refine(couldBeFrozen);

function couldBeFrozen(payload: EditionPayload): boolean {
  const { areas, technologies } = payload;
  return (
    areDistinct(areas, ({ id }) => id) &&
    areDistinct(areas, ({ slug }) => slug) &&
    areDistinct(technologies, ({ id }) => id) &&
    // It is what the combined radar's values are stored under.
    areas.every(({ id }) => id !== 'combined') &&
    ringNamesProblem(payload.ringNames) === null &&
    editionProblems(payload).length === 0
  );
}
