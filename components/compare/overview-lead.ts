import { type Locale, textOf } from '@/lib/text/locale';
import type { FillState } from './fill-state';

/** How far the radar is filled in, in a sentence or two: "5 af 6 fagområder er udfyldt. Velfærd mangler 8 svar." */
export function overviewLead(state: FillState, areas: number, locale: Locale): string {
  const { lead } = textOf(locale).overview;
  if (state.kind === 'blank') return lead.blank;
  if (state.counts === 'combined') {
    return state.kind === 'full' ? lead.combinedFilled : lead.combinedPartly(state.missing);
  }
  if (state.kind === 'full') return lead.filled(areas);
  const [first, ...others] = state.left;
  const missing =
    first !== undefined && others.length === 0
      ? lead.missing(first.name, state.missing)
      : lead.missingMany(state.missing);
  return `${lead.partly(state.filled, areas)} ${missing}`;
}
