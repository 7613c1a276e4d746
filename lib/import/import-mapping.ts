import { z } from 'zod';

const id = z.string().min(1).max(200);
const name = z.string().trim().min(1).max(200);

const columnUseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('area'), areaId: id }),
  /** Becomes an area of the kommune's own, mapped to one of the edition's or to none. */
  z.object({ kind: z.literal('new-area'), name, editionAreaId: id.nullable() }),
  z.object({ kind: z.literal('combined') }),
  /** Rings or levels of the edition's combined radar (null) or of one of its areas. */
  z.object({ kind: z.literal('reference'), editionAreaId: id.nullable() }),
  z.object({ kind: z.literal('maturity') }),
  z.object({ kind: z.literal('ignore') }),
]);

const nameUseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('technology'), id }),
  /** A close spelling that nobody has confirmed yet: its row is not imported. */
  z.object({ kind: z.literal('unconfirmed'), id }),
  z.object({ kind: z.literal('local') }),
  z.object({ kind: z.literal('ignore') }),
]);

/** What each column and each name of a table means, as proposed or as changed in the review. Plain JSON. */
export const importMappingSchema = z.object({
  columns: z.array(z.object({ key: z.string().max(40), use: columnUseSchema })).max(2_100),
  names: z.array(z.object({ name: z.string().max(200), use: nameUseSchema })).max(2_000),
  /** Whether ring headings are read as reference values. */
  headingRings: z.boolean(),
});
export type ImportMapping = z.infer<typeof importMappingSchema>;
export type ColumnUse = z.infer<typeof columnUseSchema>;
export type NameUse = z.infer<typeof nameUseSchema>;
