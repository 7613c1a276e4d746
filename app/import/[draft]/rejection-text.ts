import type { Rejection } from '@/lib/import/import-plan';
import { type Locale, textOf } from '@/lib/text/locale';

/** “F14: 7 er ikke 1-4”. */
export function rejectionText({ cell, code, value, other }: Rejection, locale: Locale): string {
  const { rejections, rejectedIn } = textOf(locale).importing;
  return rejectedIn(cell, rejections[code](value, other ?? ''));
}
