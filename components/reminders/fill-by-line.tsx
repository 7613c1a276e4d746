import { formatDay } from '@/components/rounds/day';
import { type Locale, textOf } from '@/lib/text/locale';

export interface FillByLineProps {
  locale: Locale;
  /** ISO yyyy-mm-dd; nothing is shown without one. */
  fillBy: string | null;
  /** ISO yyyy-mm-dd. */
  today: string;
}

/** By when the areas are to be filled in, or were. */
export function FillByLine({ locale, fillBy, today }: FillByLineProps) {
  if (fillBy === null) return null;
  const { by, passed } = textOf(locale).mail.reminders;
  return <p className="fill-by">{(fillBy < today ? passed : by)(formatDay(fillBy, locale))}</p>;
}
