import { z } from 'zod';
import { spreads } from '../../domain/answer';
import { decisions, evaluationResults, phases, protections } from '../../domain/initiative/initiative';

const text = z.string().max(20_000);
const day = z.string().max(20).nullable();

/** What an initiative may say, whoever sends it. Lengths, days and links are judged by the rules; this only bounds them. */
export const initiativeContentSchema = z.object({
  title: text,
  technologyId: z.string().max(200),
  areaIds: z.array(z.string().min(1).max(200)).max(200),
  owner: text,
  purpose: text,
  need: text,
  startDate: day,
  plannedEnd: day,
  expected: text,
  measured: text,
  businessCase: z.boolean().nullable(),
  businessLink: text,
  operationPath: text,
  evaluation: text,
  result: z.enum(evaluationResults).nullable(),
  decision: z.enum(decisions).nullable(),
  decisionDate: day,
  decisionReason: text,
  partners: z.array(text).max(200),
  supplier: text,
  spread: z.enum(spreads).nullable(),
  citizenContact: z.boolean().nullable(),
  usesAi: z.boolean().nullable(),
  dataProtection: z.enum(protections).nullable(),
  ethics: z.boolean().nullable(),
  ethicsNote: text,
});

/** A phase, and the day it came into it, as one writes them. */
export const phaseInputSchema = z.object({ phase: z.enum(phases), since: z.string().max(20) });
