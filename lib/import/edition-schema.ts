import { z } from 'zod';
import { maximumAreas, maximumTechnologies } from '../domain/edition-check';
import { longestRingName } from '../domain/edition-ring-names';
import { yearLimits } from '../domain/limits';
import { rings } from '../domain/ring';

/** What a file of an edition says it is, and which version of the format it is in. */
export const editionFormat = { format: 'pejling-edition', version: 1 } as const;

/** Texts of several lines, and of one: no other control characters. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^(?:[^\p{Cc}]|[\n\r\t])*$/u);
const line = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\p{Cc}]*$/u);
const name = line(200).min(1);
const id = z.string().regex(/^[a-z0-9-]{1,80}$/);
const level = z.number().min(1).max(4).nullable();
const ringName = line(longestRingName).min(1);
const ringNames = z.strictObject({ ready: ringName, trial: ringName, watch: ringName, wait: ringName });

const areaSchema = z.strictObject({ slug: id, name, nameEn: line(200).default('') });

const technologySchema = z.strictObject({
  id: id.describe('Public id. A known technology keeps its own; a new one may have any.'),
  name,
  nameEn: line(200).default(''),
  category: line(200).describe('The sector of the radar.'),
  categoryEn: line(200).default(''),
  description: text(2000).default(''),
  descriptionEn: text(2000).default(''),
});

const placementSchema = z.strictObject({
  technologyId: id,
  areaSlug: id.nullable().describe('One of the areas; null is the combined radar.'),
  ring: z.enum(rings).nullable(),
  level: level.describe('1 to 4, halves and means allowed. A ring wins over a level.'),
  maturity: level.describe('Technical maturity, 1 to 4; shown, never compared.'),
  source: text(1000).describe('Document and page; empty for the edition’s own source.'),
  basis: z.enum(['stated', 'inferred']),
});

const long = text(1000);

/** One edition: its head, areas, technologies in the radar's order, and values. A text in English may be left out. */
export const editionSchema = z.strictObject({
  id,
  seriesId: id.optional().describe('What its versions share; its own id when left out.'),
  version: z.int().min(1).max(1000).default(1),
  title: line(200),
  titleEn: line(200).default(''),
  year: z.int().min(yearLimits.first).max(yearLimits.last),
  publisher: line(200),
  method: long,
  methodEn: long.default(''),
  source: long,
  sourceEn: long.default(''),
  caveat: long.default(''),
  caveatEn: long.default(''),
  simulated: z.boolean().default(false),
  ringNames: z
    .strictObject({ da: ringNames, en: ringNames })
    .nullable()
    .default(null)
    .describe('The edition’s own names of the rings; null for the usual ones.'),
  areas: z.array(areaSchema).max(maximumAreas),
  technologies: z.array(technologySchema).max(maximumTechnologies),
  placements: z.array(placementSchema).max(maximumTechnologies * (maximumAreas + 1)),
});

/** The file as a whole. */
export const editionFileSchema = z.strictObject({
  format: z.literal(editionFormat.format),
  version: z.literal(editionFormat.version),
  edition: editionSchema,
});

/** An edition as a file tells it: every text there, in both languages. */
export type EditionInFile = z.output<typeof editionSchema>;
