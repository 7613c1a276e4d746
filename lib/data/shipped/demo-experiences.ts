import { daysFrom } from '../../../prisma/seed/demo-days';
import { demoExperiences } from '../../../prisma/seed/demo-experiences';
import type { Tx } from '../transaction';
import { type DemoOwner, editorOf } from './demo-initiatives';

/** Adds what the simulated kommuner have shared with each other; `owner` is the one that people sign in to. */
export async function addDemoExperiences(tx: Tx, owner: DemoOwner): Promise<void> {
  const editor = (kommuneId: string) => (kommuneId === owner.kommuneId ? editorOf(owner) : null);
  const at = (days: number) => new Date(`${daysFrom(owner.today, days)}T09:00:00Z`);
  await tx.experience.createMany({
    data: demoExperiences.map(({ key, days, usedBy: _usedBy, ...content }) => ({
      ...{ ...content, id: `demo-erfaring-${key}`, status: 'shared', createdAt: at(days - 2), sharedAt: at(days) },
      ...{ createdById: editor(content.kommuneId), sharedById: editor(content.kommuneId) },
    })),
  });
  await tx.experienceUse.createMany({
    data: demoExperiences.flatMap(({ key, days, usedBy }) =>
      usedBy.map((kommuneId, index) => ({
        ...{ experienceId: `demo-erfaring-${key}`, kommuneId, markedById: editor(kommuneId) },
        markedAt: at(Math.min(-1, days + 6 * (index + 1))),
      })),
    ),
  });
}
