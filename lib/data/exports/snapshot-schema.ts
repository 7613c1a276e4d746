import { z } from 'zod';
import { answers, spreads, uses, values } from '../../domain/answer';
import { countsOnlyReasons, verdicts } from '../../domain/balance';
import { findings } from '../../domain/finding';
import { decisionKinds } from '../../domain/meeting/meeting';
import { paperTextFields } from '../../domain/paper-texts';
import { fieldPositions } from '../../domain/release/against-others';
import { partitionKeys } from '../../domain/release/partition-groups';
import { portfolioPositions } from '../../domain/release/portfolio';
import { rings } from '../../domain/ring';
import { audiences, type Snapshot } from '../../domain/snapshot';

/*
 * A snapshot as it is stored. It is read for as long as the paper is kept, by later versions of Pejling too: a word may be added
 * to a list, never taken away, and a new field must be optional here, with what its absence means.
 */

const technology = z.object({
  id: z.string(),
  number: z.number().int(),
  name: z.string(),
  category: z.string(),
  local: z.boolean(),
});

const reference = z.object({
  ring: z.enum(rings).nullable(),
  level: z.number().nullable(),
  maturity: z.number().nullable(),
  source: z.string(),
  basis: z.enum(['stated', 'inferred']),
});

const count = z.number().int().nonnegative();

const balance = z.object({
  verdict: z.enum(verdicts),
  reasons: z.array(z.enum(countsOnlyReasons)),
  cells: count,
  answered: count,
  comparable: count,
  tooMuch: count,
  overduePilots: count,
  prematurePilots: count,
  tooLittle: count,
  earlyPilots: count,
  usingTooLittle: count,
  risk: count,
  ahead: count,
  aligned: count,
  mixed: count,
  pilots: count,
  editionTrials: count,
  tiltPercent: z.number(),
});

const cell = z.object({
  technology,
  answer: z.enum(answers).nullable(),
  spread: z.enum(spreads).nullable(),
  value: z.enum(values).nullable(),
  level: z.number().nullable(),
  reference: reference.nullable(),
  referenceFromCombined: z.boolean(),
  distance: z.number().nullable(),
  finding: z.enum(findings),
});

const combinedTechnology = z.object({
  technology,
  answer: z.enum(answers).nullable(),
  level: z.number().nullable(),
  lowest: z.number().nullable(),
  highest: z.number().nullable(),
  reference: reference.nullable(),
  distance: z.number().nullable(),
  finding: z.enum(findings),
  areas: z.object({ operating: count, piloting: count, following: count, notInUse: count }),
  exposedAreas: count,
  from: z.enum(['areas', 'direct', 'none']),
  directNote: z.enum(answers).nullable(),
});

const area = z.object({ id: z.string(), name: z.string(), editionAreaId: z.string().nullable() });

const comparison = z.object({
  combined: z.object({ technologies: z.array(combinedTechnology), balance }),
  areas: z.array(z.object({ area, cells: z.array(cell), balance })),
});

const edition = z.object({
  id: z.string(),
  version: z.number().int(),
  title: z.string(),
  year: z.number().int(),
  publisher: z.string(),
  method: z.string(),
  source: z.string(),
  caveat: z.string(),
  simulated: z.boolean(),
  ringNames: z.record(z.enum(rings), z.string()).nullable().optional(),
});

const others = z.union([
  z.object({ state: z.literal('suppressed') }),
  z.object({
    state: z.literal('shown'),
    counts: z.record(z.enum(answers), count),
    answered: count,
    uses: count,
    mean: z.number(),
    split: z.tuple([z.enum(uses), z.enum(uses)]).nullable(),
  }),
]);

const portfolioFigure = z.object({
  own: count.nullable(),
  kommuner: count,
  quartiles: z.object({ lower: z.number(), median: z.number(), upper: z.number() }).nullable(),
  position: z.enum(portfolioPositions).nullable(),
});

const obstacle = z.union([
  z.object({ reason: z.literal('technologies'), has: count, asked: count }),
  z.object({ reason: z.literal('own-unknown') }),
]);

const field = z.object({
  release: z.object({
    ...{ id: z.string(), version: z.number().int(), title: z.string(), year: z.number().int() },
    ...{ publishedAt: z.iso.datetime({ precision: 3 }), issuerName: z.string(), simulated: z.boolean() },
    participants: count,
  }),
  group: z.object({
    key: z.string(),
    partition: z.enum(['country', ...partitionKeys]),
    names: z.array(z.string()),
    members: count,
  }),
  own: z.enum(['none', 'left-out', 'unknown']),
  rows: z.array(
    z.object({
      technology,
      own: z.enum(answers).nullable(),
      others: others.nullable(),
      position: z.enum(fieldPositions).nullable(),
    }),
  ),
  portfolio: z.object({ piloting: portfolioFigure, operating: portfolioFigure, obstacle: obstacle.optional() }),
});

const discussion = z.object({
  ...{ meetingId: z.string(), title: z.string(), forum: z.string(), date: z.iso.date() },
  placements: z.array(
    z.object({
      ...{ title: z.string(), areaName: z.string().nullable(), reason: z.string() },
      areaId: z.string().nullable().optional(),
      ...{ answer: z.enum(answers), before: z.enum(answers).nullable() },
    }),
  ),
  decisions: z.array(
    z.object({
      ...{ kind: z.enum(decisionKinds), what: z.string(), who: z.string() },
      ...{ due: z.iso.date().nullable(), about: z.string().nullable() },
      ...{ areaId: z.string().nullable().optional(), aboutInitiative: z.boolean().optional() },
    }),
  ),
});

/** Reads a snapshot; what does not belong to one is left out. */
export const snapshotSchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime({ precision: 3 }),
  answersAt: z.iso.datetime({ precision: 3 }).optional(),
  version: z.string(),
  author: z.string().nullable(),
  kommune: z.object({ code: z.string(), name: z.string(), simulated: z.boolean() }),
  year: z.number().int(),
  edition,
  comparison,
  field: field.optional(),
  discussion: discussion.optional(),
  withoutValue: z.array(z.object({ technology, areaId: z.string().nullable() })),
  notes: z.array(z.object({ technologyId: z.string(), areaId: z.string().nullable(), text: z.string() })),
  options: z.object({
    language: z.enum(['da', 'en']),
    audience: z.enum(audiences),
    draft: z.boolean(),
    areaIds: z.array(z.string()),
  }),
  texts: z.record(z.enum(paperTextFields), z.string()),
}) satisfies z.ZodType<Snapshot>;
