import { formatDay } from '@/components/rounds/day';
import type { Option } from '@/components/ui/select';
import type { Locale } from '@/lib/text/locale';

type Earlier = { readonly id: string; readonly title: string; readonly date: string };

/** Earlier meetings as choices, each with its day. */
export function earlierOptions(meetings: readonly Earlier[], locale: Locale): Option[] {
  return meetings.map(({ id, title, date }) => ({ value: id, label: `${title}, ${formatDay(date, locale)}` }));
}
