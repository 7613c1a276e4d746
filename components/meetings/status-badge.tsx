import { Badge } from '@/components/ui/badge';
import type { MeetingStatus } from '@/lib/domain/meeting/meeting';
import { type Locale, textOf } from '@/lib/text/locale';

type StatusBadgeProps = { readonly locale: Locale; readonly status: MeetingStatus };

const tones = { planned: 'neutral', open: 'info', closed: 'success' } as const;

/** Planned, open or closed. */
export function StatusBadge({ locale, status }: StatusBadgeProps) {
  return <Badge tone={tones[status]}>{textOf(locale).meetings.states[status]}</Badge>;
}
