import type { Prisma } from '@client';

/** A technology that nothing speaks of any more, so that its row can go without anything being left pointing at it. */
export const unusedTechnology = {
  editions: { none: {} },
  references: { none: {} },
  radars: { none: {} },
  placements: { none: {} },
  continues: { none: {} },
  continuedBy: { none: {} },
  initiatives: { none: {} },
  items: { none: {} },
  decisions: { none: {} },
  experiences: { none: {} },
} satisfies Prisma.TechnologyWhereInput;
