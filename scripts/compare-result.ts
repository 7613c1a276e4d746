import { type Answer, isUse } from '../lib/domain/answer';
import type { Balance, Verdict } from '../lib/domain/balance';
import type { UseCounts } from '../lib/domain/combine';
import { compareRadar } from '../lib/domain/compare-radar';
import type { Finding } from '../lib/domain/finding';
import type { ComparedTechnology } from '../lib/domain/radar';
import { shownRing } from '../lib/domain/reference';
import type { Ring } from '../lib/domain/ring';
import type { RejectionCode } from '../lib/import/import-plan';
import { importing } from '../lib/text/da/import';
import type { CompareInput } from './compare-input';

type BalanceResult = {
  readonly verdict: Verdict;
  readonly comparable: number;
  readonly tooMuch: number;
  readonly tooLittle: number;
  readonly pilots: number;
};

/** What `npm run compare -- FILE --json` prints. Levels are 1 to 4. */
export type CompareResult = {
  /** The edition's id; null where the sheet's own rings are the reference. */
  readonly edition: string | null;
  readonly technologies: readonly {
    readonly name: string;
    readonly category: string | null;
    readonly ring: Ring | null;
    readonly level: number | null;
    readonly lowest: number | null;
    readonly highest: number | null;
    readonly finding: Finding;
    readonly areas: UseCounts;
  }[];
  readonly balance: BalanceResult;
  readonly areas: readonly {
    readonly name: string;
    readonly findings: readonly {
      readonly technology: string;
      readonly use: Answer | null;
      readonly finding: Finding;
    }[];
    readonly balance: BalanceResult;
  }[];
  readonly rejected: readonly { readonly cell: string; readonly value: string; readonly reason: string }[];
  readonly unmatched: readonly string[];
};

/** Compares, and names everything that was left out. */
export function compareResult(input: CompareInput, edition: string | null): CompareResult {
  const { combined, areas } = compareRadar(input.radar);
  return {
    edition,
    technologies: combined.technologies.map(technologyResult),
    balance: balanceResult(combined.balance),
    areas: areas.map(({ area, cells, balance }) => ({
      name: area.name,
      findings: cells.map((cell) => ({ technology: cell.technology.name, use: cell.answer, finding: cell.finding })),
      balance: balanceResult(balance),
    })),
    rejected: input.rejected.map(({ cell, value, code, other }) => ({
      cell,
      value,
      reason: rejectionReason(code, value, other ?? ''),
    })),
    unmatched: input.unmatched.map(({ name }) => name),
  };
}

function rejectionReason(code: RejectionCode, value: string, other: string): string {
  return importing.rejections[code](value, other);
}

/** A direct placement on the combined radar is its own lowest and highest. */
function technologyResult(row: ComparedTechnology): CompareResult['technologies'][number] {
  const direct = row.from === 'direct' && isUse(row.answer) ? row.level : null;
  return {
    name: row.technology.name,
    category: row.technology.category === '' ? null : row.technology.category,
    ring: shownRing(row.reference),
    level: row.level,
    lowest: row.lowest ?? direct,
    highest: row.highest ?? direct,
    finding: row.finding,
    areas: row.areas,
  };
}

function balanceResult({ verdict, comparable, tooMuch, tooLittle, pilots }: Balance): BalanceResult {
  return { verdict, comparable, tooMuch, tooLittle, pilots };
}
