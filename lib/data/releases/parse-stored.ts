import { z } from 'zod';
import { answers } from '../../domain/answer';
import type { AnswerCounts } from '../../domain/release/answer-counts';
import type { ContributedAnswer } from '../../domain/release/contribution';
import { type Group, partitionKeys } from '../../domain/release/partition-groups';
import type { CountHistogram } from '../../domain/release/portfolio';
import { type Withheld, withheldReasons } from '../../domain/release/publishable-groups';

/** Every partition in its order, the country first. */
export const partitions = ['country', ...partitionKeys] as const;

const partitionSchema = z.enum(partitions);

/** What a release stores, read back. Anything else there is a fault, and is thrown. */
export const parsePartition = (text: string): Group['partition'] => partitionSchema.parse(text);

const withheldSchema = z.array(
  z.object({
    partition: partitionSchema,
    key: z.string().nullable(),
    reason: z.enum(withheldReasons),
  }),
);
const namesSchema = z.array(z.string());
const histogramSchema = z.record(z.string().regex(/^\d+$/), z.number().int().min(0));
const answersSchema = z.array(
  z.object({ technologyId: z.string(), editionAreaId: z.string().nullable(), answer: z.enum(answers) }),
);

export const parseWithheld = (json: string): Withheld[] => withheldSchema.parse(JSON.parse(json));
export const parseNames = (json: string): string[] => namesSchema.parse(JSON.parse(json));
export const parseHistogram = (json: string): CountHistogram => histogramSchema.parse(JSON.parse(json));
export const parseAnswers = (json: string): ContributedAnswer[] => answersSchema.parse(JSON.parse(json));

/** The stored name of the combined radar. */
export const combinedScope = 'combined';

export const toScope = (editionAreaId: string | null): string => editionAreaId ?? combinedScope;
export const fromScope = (scope: string): string | null => (scope === combinedScope ? null : scope);

export type CountsRow = {
  operating: number;
  piloting: number;
  following: number;
  notInUse: number;
  stopped: number;
  notRelevant: number;
  unknown: number;
};

export function toCountsRow({ 'not-in-use': notInUse, 'not-relevant': notRelevant, ...rest }: AnswerCounts): CountsRow {
  return { ...rest, notInUse, notRelevant };
}

export function fromCountsRow({ operating, piloting, following, stopped, unknown, ...row }: CountsRow): AnswerCounts {
  const uses = { operating, piloting, following, 'not-in-use': row.notInUse };
  return { ...uses, stopped, 'not-relevant': row.notRelevant, unknown };
}

export const countColumns = {
  operating: true,
  piloting: true,
  following: true,
  notInUse: true,
  stopped: true,
  notRelevant: true,
  unknown: true,
} as const;
