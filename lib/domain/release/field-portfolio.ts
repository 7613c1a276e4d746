import type { PortfolioNumbers } from './count-portfolios';
import { type CountHistogram, type PortfolioPosition, portfolioPosition, type Quartiles, quartiles } from './portfolio';

/** One number of the portfolio beside the others': how many technologies are piloted, or in operation. */
export type PortfolioFigure = {
  /** Null where the kommune has answered nothing. */
  readonly own: number | null;
  /** How many of the others have a number. */
  readonly kommuner: number;
  /** Null with fewer than five others. */
  readonly quartiles: Quartiles | null;
  readonly position: PortfolioPosition | null;
};

export type FieldPortfolioView = { readonly piloting: PortfolioFigure; readonly operating: PortfolioFigure };

/** Our number of pilots, and of technologies in operation, against the others'; `others` null where nobody answered. */
export function fieldPortfolio(
  own: PortfolioNumbers | null,
  others: { readonly piloting: CountHistogram; readonly operating: CountHistogram } | null,
): FieldPortfolioView {
  return {
    piloting: figure(own?.piloting ?? null, others?.piloting ?? {}),
    operating: figure(own?.operating ?? null, others?.operating ?? {}),
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
