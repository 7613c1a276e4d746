import { type Phase, phases } from '@/lib/domain/initiative/initiative';
import type { ViewFilters } from './view-filters';
import { viewHref } from './view-switch';

/** How many cards a column shows at first, how many more each time, and how many at most: past that the list is better. */
export const cardSteps = { first: 20, more: 20, most: 100 } as const;

/** How many cards each column is asked to show; a column that is left out shows the first. */
export type ShownCards = Partial<Record<Phase, number>>;
export type BoardAddress = { readonly filters: ViewFilters; readonly shown: ShownCards };

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The columns that an address asks more of: from the first to the most, anything else is left out. */
export function readShown(params: Params): ShownCards {
  const asked = phases.map((phase) => [phase, Number(params[nameOf(phase)])] as const);
  return Object.fromEntries(
    asked
      .filter(([, count]) => Number.isInteger(count) && count > cardSteps.first)
      .map(([phase, count]) => [phase, Math.min(count, cardSteps.most)]),
  );
}

/** The address of the board that shows this. */
export function boardHref({ filters, shown }: BoardAddress): string {
  const further = Object.entries(shown).map(([phase, count]) => [nameOf(phase), String(count)]);
  return viewHref('board', filters, Object.fromEntries(further));
}

/** How many cards a column that shows `count` of `total` would show next; `count` itself when it may show no more. */
export function nextShown(count: number, total: number): number {
  return Math.max(count, Math.min(count + cardSteps.more, total, cardSteps.most));
}

function nameOf(phase: string): string {
  return `show-${phase}`;
}

/** The card of an initiative on the board, as a place of the page. */
export function cardAnchor(id: string): string {
  return `card-${id}`;
}
