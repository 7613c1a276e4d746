import type { Finding } from '../finding';
import type { PilotProblem } from '../initiative/pilot-health';

/** Why something is proposed for a meeting. */
export type AgendaReason =
  /** A gap: own placement against the edition's. `distance` is own level less the edition's, null where there is none. */
  | { readonly kind: 'gap'; readonly finding: Finding; readonly distance: number | null }
  /** A pilot with problems, worst first; `months` in pilot. */
  | { readonly kind: 'pilot'; readonly problems: readonly PilotProblem[]; readonly months: number | null }
  /** Decided last time and still open; `due` is ISO yyyy-mm-dd or null. */
  | { readonly kind: 'open-decision'; readonly decisionId: string; readonly due: string | null };

/** One proposal for the agenda. */
export type ProposedItem =
  | {
      readonly kind: 'technology';
      readonly technologyId: string;
      /** Null is the combined radar. */
      readonly areaId: string | null;
      readonly why: AgendaReason;
    }
  | { readonly kind: 'initiative'; readonly initiativeId: string; readonly why: AgendaReason }
  | { readonly kind: 'topic'; readonly title: string; readonly why: AgendaReason };
