import type { Balance } from '../balance';
import { type Initiative, isTried } from '../initiative/initiative';
import { pilotProblems } from '../initiative/pilot-health';
import type { PilotSummary } from '../initiative/pilot-summary';
import type { ComparedTechnology, RadarComparison } from '../radar';
import { shownRing } from '../reference';
import type { BalanceFact, GuideFact, Stated } from './guide-fact';
import type { Theme } from './theme';

/** What the facts are counted from. */
export type GuideSources = {
  /** The radar over its edition; null without a radar or without a single answer. */
  readonly comparison: RadarComparison | null;
  /** Cells in operation that do not give the expected value. */
  readonly withoutValue: number;
  /** Those that are not archived. */
  readonly initiatives: readonly Initiative[];
  readonly pilots: Pick<PilotSummary, 'tried' | 'problems' | 'medianMonths' | 'ended' | 'scaled'>;
  readonly experiences: ExperienceCounts;
};

/** Counts of experiences between kommuner; withdrawn ones count nowhere. */
export type ExperienceCounts = {
  /** Others' that this kommune has marked as used. */
  readonly used: number;
  /** Its own that it shares now. */
  readonly shared: number;
  /** Kommuner that have marked one of them. */
  readonly usedBy: number;
  /** Others' about technologies where this kommune's finding calls for them. */
  readonly offered: number;
  readonly offeredTechnologies: number;
};

/** How many partners are named; the rest are counted. */
const namedPartners = 5;

/** What Pejling knows beside each theme, in a fixed order; a theme of which it knows nothing has an empty list. */
export function guideFacts(sources: GuideSources): Readonly<Record<Theme, readonly GuideFact[]>> {
  const say = (...what: Stated[]) => statedFacts(sources.initiatives, what);
  const { comparison, pilots } = sources;
  return {
    purpose: say('purpose'),
    needs: [...say('need'), ...resultFacts(sources)],
    ambition: [...useFacts(comparison), ...say('expected', 'business-case')],
    priorities: areaFacts(comparison),
    'pilots-and-scaling': [
      ...balanceFacts(comparison),
      ...pilotFacts(pilots),
      ...countStated(sources.initiatives, ['evaluation']),
    ],
    organisation: [...say('owner', 'operation-path'), ...problemFacts(pilots, ['overdue', 'stuck'])],
    'it-landscape': [...supplierFacts(sources.initiatives), ...say('data-protection')],
    partners: [...say('partners'), ...partnerFacts(sources.initiatives)],
    'others-experience': experienceFacts(sources.experiences),
  };
}

/** Those that somebody works with now: tried, or in operation. */
function isRunning({ phase }: Initiative): boolean {
  return isTried(phase) || phase === 'operating';
}

const says: Readonly<Record<Stated, (initiative: Initiative) => boolean>> = {
  purpose: ({ purpose }) => purpose !== '',
  need: ({ need }) => need !== '',
  expected: ({ expected }) => expected !== '',
  'business-case': ({ businessCase }) => businessCase === true,
  owner: ({ owner }) => owner !== '',
  'operation-path': ({ operationPath }) => operationPath !== '',
  partners: ({ partners }) => partners.length > 0,
  evaluation: ({ evaluation, result }) => evaluation !== '' || result !== null,
  'data-protection': ({ dataProtection }) => dataProtection === 'assessed' || dataProtection === 'not-relevant',
};

/** The way to operation is asked of what is tried, an evaluation of what is past its trial; everything else of what runs. */
const askedOf: Readonly<Partial<Record<Stated, (initiative: Initiative) => boolean>>> = {
  'operation-path': ({ phase }) => isTried(phase),
  evaluation: ({ phase, steps }) => phase !== 'pilot' && steps.some((step) => isTried(step.phase)),
};

function statedFacts(initiatives: readonly Initiative[], what: readonly Stated[]): GuideFact[] {
  return initiatives.some(isRunning) ? countStated(initiatives, what) : [{ kind: 'no-initiatives' }];
}

function countStated(initiatives: readonly Initiative[], what: readonly Stated[]): GuideFact[] {
  return what.flatMap((each) => {
    const asked = initiatives.filter(askedOf[each] ?? isRunning);
    const count = asked.filter(says[each]).length;
    return asked.length === 0 ? [] : [{ kind: 'stated', what: each, count, of: asked.length } as const];
  });
}

function resultFacts({ initiatives, withoutValue }: GuideSources): GuideFact[] {
  const having = (wanted: Initiative['result']) => initiatives.filter(({ result }) => result === wanted).length;
  const results = { met: having('met'), partly: having('partly'), notMet: having('not-met') };
  return [
    ...(results.met + results.partly + results.notMet > 0 ? [{ kind: 'results', ...results } as const] : []),
    ...(withoutValue > 0 ? [{ kind: 'without-value', count: withoutValue } as const] : []),
  ];
}

function useFacts(comparison: RadarComparison | null): GuideFact[] {
  if (comparison === null) return [{ kind: 'no-answers' }];
  const rows = comparison.combined.technologies.map((row) => ({ furthest: furthestUse(row), ring: ringOf(row) }));
  const furthest = (use: Furthest) => rows.filter((row) => row.furthest === use).length;
  const ready = rows.filter(({ ring }) => ring === 'ready');
  return [
    {
      kind: 'uses',
      technologies: rows.length,
      operating: furthest('operating'),
      piloting: furthest('piloting'),
      following: furthest('following'),
    },
    ...ofRing('ready', ready.length, ready.filter((row) => row.furthest === 'operating').length),
  ];
}

type Furthest = 'operating' | 'piloting' | 'following' | null;

/** How far the kommune is with a technology where it is furthest. */
function furthestUse({ from, answer, areas }: ComparedTechnology): Furthest {
  if (from === 'direct')
    return answer === 'operating' || answer === 'piloting' || answer === 'following' ? answer : null;
  return (['operating', 'piloting', 'following'] as const).find((use) => areas[use] > 0) ?? null;
}

/** The ring the edition shows; nothing for the kommune's own technology. */
function ringOf({ technology, reference }: ComparedTechnology) {
  return technology.local ? null : shownRing(reference);
}

function ofRing(ring: 'ready' | 'trial', of: number, count: number): GuideFact[] {
  return of === 0 ? [] : [{ kind: 'of-ring', ring, count, of }];
}

function areaFacts(comparison: RadarComparison | null): GuideFact[] {
  if (comparison === null) return [{ kind: 'no-answers' }];
  const trials = comparison.combined.technologies.filter((row) => ringOf(row) === 'trial');
  const tried = trials.filter((row) => furthestUse(row) === 'operating' || furthestUse(row) === 'piloting');
  const areas = comparison.areas.map(({ area, balance }) => balanceFact(area.name, balance));
  return [
    ...ofRing('trial', trials.length, tried.length),
    ...(areas.length === 0 ? [] : [{ kind: 'area-balances', areas } as const]),
  ];
}

function balanceFacts(comparison: RadarComparison | null): GuideFact[] {
  if (comparison === null) return [{ kind: 'no-answers' }];
  return [{ kind: 'balance', balance: balanceFact(null, comparison.combined.balance) }];
}

function balanceFact(areaName: string | null, balance: Balance): BalanceFact {
  const { verdict, tooMuch, tooLittle, usingTooLittle, pilots, editionTrials } = balance;
  return { areaName, verdict, tooMuch, tooLittle, usingTooLittle, pilots, editionTrials };
}

function pilotFacts(pilots: GuideSources['pilots']): GuideFact[] {
  const { tried, medianMonths, scaled, ended } = pilots;
  return [
    { kind: 'pilots', tried, medianMonths },
    ...problemFacts(pilots, pilotProblems),
    ...(ended > 0 ? [{ kind: 'scaled', scaled, ended } as const] : []),
  ];
}

function problemFacts(
  { problems }: GuideSources['pilots'],
  wanted: readonly (typeof pilotProblems)[number][],
): GuideFact[] {
  return wanted.flatMap((problem) => {
    const count = problems[problem];
    return count === 0 ? [] : [{ kind: 'problem', problem, count } as const];
  });
}

/** The same supplier written twice in different cases is one. */
function supplierFacts(initiatives: readonly Initiative[]): GuideFact[] {
  const names = initiatives
    .filter(isRunning)
    .flatMap(({ supplier }) => (supplier === '' ? [] : [supplier.toLowerCase()]));
  const count = new Set(names).size;
  return count === 0 ? [] : [{ kind: 'suppliers', count }];
}

/** Whom most is tried with, first; those named as often by name. */
function partnerFacts(initiatives: readonly Initiative[]): GuideFact[] {
  const times = new Map<string, number>();
  for (const name of initiatives.filter(isRunning).flatMap(({ partners }) => [...new Set(partners)])) {
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const names = [...times]
    .sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
    .map(([name]) => name);
  if (names.length === 0) return [];
  return [
    { kind: 'partner-names', names: names.slice(0, namedPartners), more: Math.max(0, names.length - namedPartners) },
  ];
}

function experienceFacts({ used, shared, usedBy, offered, offeredTechnologies }: ExperienceCounts): GuideFact[] {
  return [
    { kind: 'experiences-used', count: used },
    { kind: 'experiences-shared', count: shared, usedBy },
    ...(offered === 0
      ? []
      : [{ kind: 'experiences-offered', count: offered, technologies: offeredTechnologies } as const]),
  ];
}
