import { Badge } from '@/components/ui/badge';
import type { ExperienceStatus } from '@/lib/domain/experience/experience';
import { type Locale, textOf } from '@/lib/text/locale';

const tones = { draft: 'neutral', shared: 'success', withdrawn: 'warning' } as const;

/** Who sees an experience, in a word. */
export function StatusBadge({ locale, status }: { locale: Locale; status: ExperienceStatus }) {
  return <Badge tone={tones[status]}>{textOf(locale).experiences.statuses[status]}</Badge>;
}
