import { portfolioNumbers } from './count-portfolios';
import { type FieldPortfolioView, fieldPortfolio, type PortfolioObstacle } from './field-portfolio';
import { type FieldRow, type FieldRowsInput, fieldRows } from './field-rows';
import type { OwnPart } from './own-part';
import type { CountHistogram } from './portfolio';

/** How many of the others have how many technologies, in one area or in all (null). */
export type OthersPortfolio = {
  readonly editionAreaId: string | null;
  readonly piloting: CountHistogram;
  readonly operating: CountHistogram;
};

/** One radar among the others: its rows, and our number of pilots and of technologies in operation. */
export type FieldView = { readonly rows: readonly FieldRow[]; readonly portfolio: FieldPortfolioView };

export type FieldPortfolioInput = Pick<FieldRowsInput, 'own' | 'asked'> & {
  readonly portfolios: readonly OthersPortfolio[];
  readonly ownPart: OwnPart;
};

/** The combined radar (null), or one area of the release's edition, among the others. */
export function fieldView(input: FieldRowsInput & FieldPortfolioInput, editionAreaId: string | null): FieldView {
  return { rows: fieldRows(input, editionAreaId), portfolio: portfolioIn(input, editionAreaId) };
}

/**
 * The portfolio alone, of the own answers today about what the release asked. The others are counted over all of that, so that a
 * radar which lacks any of it is held against nobody; neither is one whose own answers are among theirs.
 */
export function portfolioIn(input: FieldPortfolioInput, editionAreaId: string | null): FieldPortfolioView {
  const { own, asked, portfolios } = input;
  const others = portfolios.find((one) => one.editionAreaId === editionAreaId) ?? null;
  const given = own.filter(({ technologyId }) => asked.idOf.has(technologyId));
  return fieldPortfolio(portfolioNumbers(given, editionAreaId), others, obstacleOf(input));
}

function obstacleOf({ asked: { idOf, total }, ownPart }: FieldPortfolioInput): PortfolioObstacle | null {
  if (idOf.size < total) return { reason: 'technologies', has: idOf.size, asked: total };
  return ownPart === 'unknown' ? { reason: 'own-unknown' } : null;
}
