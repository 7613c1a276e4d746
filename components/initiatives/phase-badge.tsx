import { Badge } from '@/components/ui/badge';
import type { Phase } from '@/lib/domain/initiative/initiative';
import { type Locale, textOf } from '@/lib/text/locale';

const tones = {
  idea: 'neutral',
  pilot: 'info',
  evaluated: 'info',
  operating: 'success',
  stopped: 'neutral',
} as const satisfies Record<Phase, string>;

/** Where an initiative stands. */
export function PhaseBadge({ locale, phase }: { locale: Locale; phase: Phase }) {
  return <Badge tone={tones[phase]}>{textOf(locale).initiativeViews.phases[phase]}</Badge>;
}
