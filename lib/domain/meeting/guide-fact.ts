import type { Verdict } from '../balance';
import type { PilotProblem } from '../initiative/pilot-health';

/** What an initiative can have said, counted over those that are tried or in operation. */
export const stated = [
  'purpose',
  'need',
  'expected',
  'business-case',
  'owner',
  'operation-path',
  'partners',
  'evaluation',
  'data-protection',
] as const;
export type Stated = (typeof stated)[number];

/** The pilot balance as a theme tells it. `areaName` null is the combined radar. */
export type BalanceFact = {
  readonly areaName: string | null;
  readonly verdict: Verdict;
  readonly tooMuch: number;
  readonly tooLittle: number;
  readonly usingTooLittle: number;
  readonly pilots: number;
  /** What the edition has in Afprøv. */
  readonly editionTrials: number;
};

/** One thing that Pejling knows about a theme. Counts only: what they mean is for the meeting to say. */
export type GuideFact =
  | { readonly kind: 'stated'; readonly what: Stated; readonly count: number; readonly of: number }
  /** Nothing is tried or in operation: nothing can be counted. */
  | { readonly kind: 'no-initiatives' }
  /** No radar, or one without answers. */
  | { readonly kind: 'no-answers' }
  /** Of technologies, each counted once, where it is furthest. */
  | {
      readonly kind: 'uses';
      readonly technologies: number;
      readonly operating: number;
      readonly piloting: number;
      readonly following: number;
    }
  /** Technologies in the edition's ring that the kommune uses: has in operation (ready), or tries or operates (trial). */
  | { readonly kind: 'of-ring'; readonly ring: 'ready' | 'trial'; readonly count: number; readonly of: number }
  | { readonly kind: 'balance'; readonly balance: BalanceFact }
  | { readonly kind: 'area-balances'; readonly areas: readonly BalanceFact[] }
  | { readonly kind: 'without-value'; readonly count: number }
  | { readonly kind: 'results'; readonly met: number; readonly partly: number; readonly notMet: number }
  | { readonly kind: 'pilots'; readonly tried: number; readonly medianMonths: number | null }
  | { readonly kind: 'problem'; readonly problem: PilotProblem; readonly count: number }
  | { readonly kind: 'scaled'; readonly scaled: number; readonly ended: number }
  | { readonly kind: 'suppliers'; readonly count: number }
  | { readonly kind: 'partner-names'; readonly names: readonly string[]; readonly more: number }
  | { readonly kind: 'experiences-used'; readonly count: number }
  | { readonly kind: 'experiences-shared'; readonly count: number; readonly usedBy: number }
  /** Shared by others about what our radar says is unused, or still tried though ready. */
  | { readonly kind: 'experiences-offered'; readonly count: number; readonly technologies: number };
