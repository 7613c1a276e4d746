import { z } from 'zod';
import { answers } from '../../domain/answer';
import { findings } from '../../domain/finding';
import { pilotProblems } from '../../domain/initiative/pilot-health';
import type { AgendaReason } from '../../domain/meeting/agenda';
import {
  decisionKinds,
  decisionStatuses,
  itemKinds,
  itemStages,
  meetingStatuses,
  minimumViews,
  type ViewCounts,
} from '../../domain/meeting/meeting';
import { themes } from '../../domain/meeting/theme';
import { totalViews } from '../../domain/meeting/view-counts';

/** What lib/data writes of a meeting: words from a fixed list, and JSON. Anything else there is a fault. */
export const parseStatus = (text: string) => z.enum(meetingStatuses).parse(text);
export const parseKind = (text: string) => z.enum(itemKinds).parse(text);
export const parseStage = (text: string) => z.enum(itemStages).parse(text);
export const parseTheme = (text: string) => z.enum(themes).parse(text);
export const parseDecisionKind = (text: string) => z.enum(decisionKinds).parse(text);
export const parseDecisionStatus = (text: string) => z.enum(decisionStatuses).parse(text);

export const countsSchema = z.partialRecord(z.enum(answers), z.number().int().positive());

/** A stored spread; null where there is none. One of fewer than three is never read, whoever wrote it. */
export function parseCounts(json: string): ViewCounts | null {
  if (json === '') return null;
  const counts: ViewCounts = countsSchema.parse(JSON.parse(json));
  return totalViews(counts) < minimumViews ? null : counts;
}

export const whySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gap'), finding: z.enum(findings), distance: z.number().nullable() }),
  z.object({ kind: z.literal('pilot'), problems: z.array(z.enum(pilotProblems)), months: z.number().nullable() }),
  z.object({ kind: z.literal('open-decision'), decisionId: z.string(), due: z.string().nullable() }),
]);

/** Why something was proposed; null where the editor chose it. */
export function parseWhy(json: string): AgendaReason | null {
  return json === '' ? null : whySchema.parse(JSON.parse(json));
}
