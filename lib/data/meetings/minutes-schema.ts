import { z } from 'zod';
import { answers } from '../../domain/answer';
import { decisionKinds, decisionStatuses, itemKinds } from '../../domain/meeting/meeting';
import type { Minutes } from '../../domain/meeting/minutes';
import { themes } from '../../domain/meeting/theme';
import { countsSchema, whySchema } from './parse-stored';

const decisionSchema = z.object({
  kind: z.enum(decisionKinds),
  what: z.string(),
  who: z.string(),
  due: z.string().nullable(),
  about: z.string().nullable(),
  aboutInitiative: z.boolean().optional(),
  status: z.enum(decisionStatuses),
  outcome: z.string(),
});

const itemSchema = z.object({
  kind: z.enum(itemKinds),
  title: z.string(),
  areaName: z.string().nullable(),
  areaId: z.string().nullable().optional(),
  why: whySchema.nullable(),
  note: z.string(),
  spread: countsSchema.nullable(),
  agreed: z.object({ answer: z.enum(answers), before: z.enum(answers).nullable(), reason: z.string() }).nullable(),
  decisions: z.array(decisionSchema),
});

/** Minutes as they are stored once a meeting is closed. */
export const minutesSchema: z.ZodType<Minutes> = z.object({
  meetingId: z.string(),
  kommuneName: z.string(),
  simulated: z.boolean(),
  title: z.string(),
  forum: z.string(),
  date: z.string(),
  participants: z.array(z.string()),
  year: z.number().int(),
  editionTitle: z.string(),
  publisher: z.string(),
  closedAt: z.string().nullable(),
  version: z.string(),
  items: z.array(itemSchema),
  answers: z.array(z.object({ theme: z.enum(themes), text: z.string() })),
  followedUp: z.array(decisionSchema),
  otherDecisions: z.array(decisionSchema),
});
