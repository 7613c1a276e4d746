import { z } from 'zod';
import { type Answer, answers } from '../domain/answer';
import { maximumAreas, maximumTechnologies } from '../domain/edition-check';
import { partitionKeys } from '../domain/release/partition-groups';
import { withheldReasons } from '../domain/release/publishable-groups';
import { editionPayloadSchema } from './edition-payload';
import {
  countSchema,
  dateSchema,
  digestSchema,
  idSchema,
  instantSchema,
  listSchema,
  nameSchema,
  versionSchema,
  yearSchema,
} from './fields';
import { releaseFault } from './release-fault';

/** Far more than there are kommuner, and than any division of them makes. */
const most = { members: 2000, groups: 100 } as const;
const scopes = maximumAreas + 1;

/** Group keys are made of names joined together. */
const key = z
  .string()
  .min(1)
  .max(500)
  .regex(/^\P{C}+$/u);
const partition = z.enum(['country', ...partitionKeys]);

const member = z.strictObject({
  id: idSchema,
  region: nameSchema,
  kommunegruppe: nameSchema,
  population: z.int().min(0).max(100_000_000),
  digest: digestSchema,
});

const group = z.strictObject({
  partition,
  key,
  names: listSchema(nameSchema, 50),
  memberIds: listSchema(idSchema, most.members),
});

const withheld = z.strictObject({
  partition,
  key: key.nullable(),
  reason: z.enum(withheldReasons),
});

const counts = z.strictObject(countsOf(answers));

function countsOf(names: readonly Answer[]): Record<Answer, typeof countSchema> {
  return Object.fromEntries(names.map((name) => [name, countSchema])) as Record<Answer, typeof countSchema>;
}

const cell = z.strictObject({
  groupKey: key,
  technologyId: idSchema,
  editionAreaId: idSchema.nullable(),
  counts,
});

/** Number of technologies to number of kommuner. */
const histogram = z.record(z.string().regex(/^(0|[1-9]\d?)$/), countSchema);

const portfolio = z.strictObject({
  groupKey: key,
  editionAreaId: idSchema.nullable(),
  piloting: histogram,
  operating: histogram,
});

const release = z.strictObject({
  id: idSchema,
  roundId: idSchema,
  version: versionSchema,
  title: nameSchema,
  year: yearSchema,
  date: dateSchema,
  publishedAt: instantSchema,
  issuerName: nameSchema,
  simulated: z.boolean(),
  participants: countSchema,
  edition: editionPayloadSchema,
  members: listSchema(member, most.members),
  groups: listSchema(group, most.groups),
  withheld: listSchema(withheld, most.groups),
  counts: listSchema(cell, most.groups * scopes * maximumTechnologies),
  portfolios: listSchema(portfolio, most.groups * scopes),
});

export type ReleasePayload = z.infer<typeof release>;

/** A whole release, with the edition that it counts over; refused where its numbers cannot be. */
export const releasePayloadSchema = release.superRefine((payload, context) => {
  const fault = releaseFault(payload);
  if (fault !== null) context.addIssue({ code: 'custom', path: [...fault] });
});
