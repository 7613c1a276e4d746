import { daysFrom } from '../../../prisma/seed/demo-days';
import type { DemoInitiative } from '../../../prisma/seed/demo-initiatives/demo-initiative';
import { demoFurther } from '../../../prisma/seed/demo-initiatives/further';
import { demoPilots } from '../../../prisma/seed/demo-initiatives/pilots';
import { emptyInitiative } from '../../domain/initiative/empty-initiative';
import type { InitiativeContent } from '../../domain/initiative/initiative';
import { toColumns } from '../initiatives/write-initiative';
import type { Tx } from '../transaction';

/** The kommune that gets them, the day (ISO yyyy-mm-dd) that theirs are counted from, and the year of the radar they stand behind. */
export type DemoOwner = { readonly kommuneId: string; readonly today: string; readonly year: number };

/** All of them, in the order they are told. */
export const demoInitiatives: readonly DemoInitiative[] = [...demoPilots, ...demoFurther];

/** The id of the one with that key. */
export function demoInitiativeId(key: string): string {
  return `demo-indsats-${key}`;
}

/** Adds the kommune's simulated initiatives with their areas and their way through the phases. */
export async function addDemoInitiatives(tx: Tx, owner: DemoOwner): Promise<void> {
  await tx.initiative.createMany({ data: demoInitiatives.map((one) => initiativeRow(one, owner)) });
  await tx.initiativeArea.createMany({
    data: demoInitiatives.flatMap(({ key, areaSlugs }) =>
      areaSlugs.map((slug) => ({ initiativeId: demoInitiativeId(key), areaId: `${owner.kommuneId}-${slug}` })),
    ),
  });
  await tx.initiativePhase.createMany({
    data: demoInitiatives.flatMap(({ key, steps }) =>
      steps.map(([phase, days], index) => {
        const since = daysFrom(owner.today, days);
        const recorded = { recordedAt: morningOf(since), recordedById: editorOf(owner) };
        return { initiativeId: demoInitiativeId(key), position: index + 1, phase, since, ...recorded };
      }),
    ),
  });
}

/** The demo's people are named for their kommune and role. */
export function editorOf({ kommuneId }: DemoOwner): string {
  return `${kommuneId}-editor`;
}

function initiativeRow(one: DemoInitiative, owner: DemoOwner) {
  const [phase, days] = one.steps.at(-1) ?? ['idea', 0];
  const since = daysFrom(owner.today, days);
  const begun = daysFrom(owner.today, one.steps[0]?.[1] ?? days);
  return {
    ...{ id: demoInitiativeId(one.key), kommuneId: owner.kommuneId, phase, phaseSince: since },
    ...toColumns(contentOf(one, owner)),
    ...{ createdAt: morningOf(begun), createdById: editorOf(owner) },
    ...{ updatedAt: morningOf(since), updatedById: editorOf(owner) },
  };
}

function contentOf(one: DemoInitiative, owner: DemoOwner): InitiativeContent {
  const { key: _key, areaSlugs, steps, plannedEnd, decisionDate, ...texts } = one;
  const day = (days: number | undefined) => (days === undefined ? null : daysFrom(owner.today, days));
  const tried = steps.find(([phase]) => phase === 'pilot');
  return {
    ...{ ...emptyInitiative, ...texts },
    areaIds: areaSlugs.map((slug) => `${owner.kommuneId}-${slug}`),
    ...{ startDate: day(tried?.[1]), plannedEnd: day(plannedEnd), decisionDate: day(decisionDate) },
  };
}

function morningOf(date: string): Date {
  return new Date(`${date}T10:00:00Z`);
}
