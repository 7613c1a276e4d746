import type { ContributedAnswer } from './contribution';
import { portfolioNumbers } from './count-portfolios';
import { type FieldPortfolioView, fieldPortfolio } from './field-portfolio';
import { type FieldRow, type FieldRowsInput, fieldRows } from './field-rows';
import type { CountHistogram } from './portfolio';

/** How many of the others have how many technologies, in one area or anywhere (null). */
export type OthersPortfolio = {
  readonly editionAreaId: string | null;
  readonly piloting: CountHistogram;
  readonly operating: CountHistogram;
};

/** One radar among the others: its rows, and our number of pilots and of technologies in operation. */
export type FieldView = { readonly rows: readonly FieldRow[]; readonly portfolio: FieldPortfolioView };

/** The combined radar (null), or one area of the release's edition, among the others. */
export function fieldView(
  input: FieldRowsInput & { readonly portfolios: readonly OthersPortfolio[] },
  editionAreaId: string | null,
): FieldView {
  return { rows: fieldRows(input, editionAreaId), portfolio: portfolioIn(input.own, input.portfolios, editionAreaId) };
}

/** The portfolio alone, of the own answers today. */
export function portfolioIn(
  own: readonly ContributedAnswer[],
  portfolios: readonly OthersPortfolio[],
  editionAreaId: string | null,
): FieldPortfolioView {
  const others = portfolios.find((one) => one.editionAreaId === editionAreaId) ?? null;
  return fieldPortfolio(portfolioNumbers(own, editionAreaId), others);
}
