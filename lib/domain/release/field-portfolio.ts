import type { PortfolioNumbers } from './count-portfolios';
import { type CountHistogram, type PortfolioPosition, portfolioPosition, type Quartiles, quartiles } from './portfolio';

/** One number of the portfolio beside the others': how many technologies are piloted, or in operation. */
export type PortfolioFigure = {
  /** Null where the kommune has answered nothing. */
  readonly own: number | null;
  /** How many of the others have a number. */
  readonly kommuner: number;
  /** Null with fewer than five others, and where the two cannot be compared. */
  readonly quartiles: Quartiles | null;
  readonly position: PortfolioPosition | null;
};

/** Why our numbers cannot be held against the others'. */
export type PortfolioObstacle =
  /** The others are counted over more technologies than the radar has. */
  | { readonly reason: 'technologies'; readonly has: number; readonly asked: number }
  /** Our own number is among theirs, and which it is is not known. */
  | { readonly reason: 'own-unknown' };

export type FieldPortfolioView = {
  readonly piloting: PortfolioFigure;
  readonly operating: PortfolioFigure;
  /** Left out where nothing stands in the way. */
  readonly obstacle?: PortfolioObstacle | undefined;
};

/**
 * Our number of pilots, and of technologies in operation, against the others'; `others` null where nobody answered. With an obstacle,
 * our numbers alone.
 */
export function fieldPortfolio(
  own: PortfolioNumbers | null,
  others: { readonly piloting: CountHistogram; readonly operating: CountHistogram } | null,
  obstacle: PortfolioObstacle | null = null,
): FieldPortfolioView {
  const against = obstacle === null ? others : null;
  return {
    piloting: figure(own?.piloting ?? null, against?.piloting ?? {}),
    operating: figure(own?.operating ?? null, against?.operating ?? {}),
    ...(obstacle === null ? {} : { obstacle }),
  };
}

function figure(own: number | null, others: CountHistogram): PortfolioFigure {
  const spread = quartiles(others);
  return {
    own,
    kommuner: spread === null ? 0 : Object.values(others).reduce((sum, count) => sum + count, 0),
    quartiles: spread,
    position: own === null ? null : portfolioPosition(own, others),
  };
}
