import { type Finding, findings, isNotable } from '../finding';
import type { PilotProblem } from '../initiative/pilot-health';
import type { RadarComparison, RadarTechnology } from '../radar';
import type { ProposedItem } from './agenda';
import type { AgendaChoice } from './agenda-key';

/** A pilot with problems, as the rules read it. */
export type AgendaPilot = {
  readonly id: string;
  readonly technologyId: string;
  readonly areaIds: readonly string[];
  readonly problems: readonly PilotProblem[];
  /** Whole months in pilot; null where it is not known. */
  readonly months: number | null;
};

/** An open decision of an earlier meeting; `due` is ISO yyyy-mm-dd or null. */
export type AgendaDecision = { readonly id: string; readonly what: string; readonly due: string | null };

export type AgendaInput = {
  /** The own radar over its own edition. */
  readonly comparison: RadarComparison;
  readonly pilots: readonly AgendaPilot[];
  readonly decisions: readonly AgendaDecision[];
  /** What the meeting is about; none is all. */
  readonly areaIds: readonly string[];
  readonly technologyIds: readonly string[];
};

/** At most so many of each are proposed: a meeting has an hour or two. */
export const mostProposed = { gap: 5, pilot: 5, 'open-decision': 10 } as const;

/**
 * What a meeting could be about, in a fixed order: the largest gaps, then pilots that are overdue or stuck, then what was decided and is
 * still open.
 *
 * A gap is a cell whose finding calls for a look, other than `ahead`, which is to be shared rather than discussed; a technology is
 * proposed once, in the area where its gap is largest. Of equal distances the finding's place in `findings` decides, then the radar's
 * order.
 */
export function proposeAgenda(input: AgendaInput): ProposedItem[] {
  const gaps = onePerTechnology(gapItems(input));
  return [
    ...gaps.slice(0, mostProposed.gap),
    ...pilotItems(input).slice(0, mostProposed.pilot),
    ...decisionItems(input).slice(0, mostProposed['open-decision']),
  ];
}

/** All that there is a reason for, in the same order and without the limits: why something on an agenda was chosen. */
export function agendaCandidates(input: AgendaInput): ProposedItem[] {
  return [...gapItems(input), ...pilotItems(input), ...decisionItems(input)];
}

/** What somebody chooses who ticks a proposal. */
export function choiceOf(item: ProposedItem): AgendaChoice {
  if (item.kind === 'technology') return { kind: item.kind, technologyId: item.technologyId, areaId: item.areaId };
  if (item.kind === 'initiative') return { kind: item.kind, initiativeId: item.initiativeId };
  const { why, title } = item;
  return why.kind === 'open-decision' ? { kind: 'decision', decisionId: why.decisionId } : { kind: 'topic', title };
}

/** True for a finding that a meeting should talk about. */
function isGap(finding: Finding): boolean {
  return isNotable(finding) && finding !== 'ahead' && finding !== 'mixed';
}

type GapItem = Extract<ProposedItem, { kind: 'technology' }>;

type Gap = {
  readonly technology: RadarTechnology;
  readonly areaId: string | null;
  readonly finding: Finding;
  readonly distance: number | null;
};

function gapItems(input: AgendaInput): GapItem[] {
  const chosen = input.technologyIds;
  return [...areaGaps(input), ...combinedGaps(input)]
    .filter(({ finding, technology }) => isGap(finding) && (chosen.length === 0 || chosen.includes(technology.id)))
    .toSorted(compareGaps)
    .map(({ technology, areaId, finding, distance }) => ({
      kind: 'technology',
      technologyId: technology.id,
      areaId,
      why: { kind: 'gap', finding, distance },
    }));
}

function areaGaps({ comparison, areaIds }: AgendaInput): Gap[] {
  const areas = comparison.areas.filter(({ area }) => areaIds.length === 0 || areaIds.includes(area.id));
  return areas.flatMap(({ area, cells }) => cells.map((cell) => ({ ...cell, areaId: area.id })));
}

/** Where the kommune placed a technology on the combined radar itself, and no area has answered; in no chosen area. */
function combinedGaps({ comparison, areaIds }: AgendaInput): Gap[] {
  if (areaIds.length > 0) return [];
  return comparison.combined.technologies
    .filter(({ from }) => from === 'direct')
    .map((technology) => ({ ...technology, areaId: null }));
}

/** Sorting keeps the order of what is equal: the areas'. */
function compareGaps(one: Gap, other: Gap): number {
  const size = ({ distance }: Gap) => Math.abs(distance ?? 0);
  const rank = ({ finding }: Gap) => findings.indexOf(finding);
  return size(other) - size(one) || rank(one) - rank(other) || one.technology.number - other.technology.number;
}

function onePerTechnology(items: readonly GapItem[]): GapItem[] {
  const firsts = new Map<string, GapItem>();
  for (const item of items) if (!firsts.has(item.technologyId)) firsts.set(item.technologyId, item);
  return [...firsts.values()];
}

function pilotItems({ pilots, areaIds, technologyIds }: AgendaInput): ProposedItem[] {
  return pilots
    .filter((pilot) => technologyIds.length === 0 || technologyIds.includes(pilot.technologyId))
    .filter((pilot) => areaIds.length === 0 || pilot.areaIds.some((id) => areaIds.includes(id)))
    .filter(({ problems }) => problems.includes('overdue') || problems.includes('stuck'))
    .toSorted(comparePilots)
    .map(({ id, problems, months }) => ({
      kind: 'initiative',
      initiativeId: id,
      why: { kind: 'pilot', problems, months },
    }));
}

/** Overdue before stuck, the most problems first, then the oldest; the id only makes the order fixed. */
function comparePilots(one: AgendaPilot, other: AgendaPilot): number {
  const weight = ({ problems }: AgendaPilot) =>
    (problems.includes('overdue') ? 2 : 0) + (problems.includes('stuck') ? 1 : 0);
  return (
    weight(other) - weight(one) ||
    other.problems.length - one.problems.length ||
    (other.months ?? -1) - (one.months ?? -1) ||
    byText(one.id, other.id)
  );
}

/** The earliest due first, those without a day last. */
function decisionItems({ decisions }: AgendaInput): ProposedItem[] {
  const day = ({ due }: AgendaDecision) => due ?? '9999';
  return decisions
    .toSorted((one, other) => byText(day(one), day(other)) || byText(one.id, other.id))
    .map(({ id, what, due }) => ({
      kind: 'topic',
      title: what,
      why: { kind: 'open-decision', decisionId: id, due },
    }));
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
