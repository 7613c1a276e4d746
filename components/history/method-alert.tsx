import { Alert } from '@/components/ui/alert';
import type { MethodBreak } from '@/lib/domain/history-years';
import { editionName } from '@/lib/text/edition-name';
import { type Locale, textOf } from '@/lib/text/locale';

type MeasuredYear = {
  readonly year: number;
  readonly edition: { readonly title: string; readonly publisher: string; readonly method: string };
};

type MethodAlertProps = { locale: Locale; kind: MethodBreak; earlier: MeasuredYear; later: MeasuredYear };

/** Where two years were not measured alike: what differs, and that a movement may come from that. */
export function MethodAlert({ locale, kind, earlier, later }: MethodAlertProps) {
  if (kind === 'none') return null;
  const { method } = textOf(locale).history;
  const sentences = [
    method.edition(editionName(earlier.edition), editionName(later.edition)),
    kind === 'method' ? method.method(earlier.edition.method, later.edition.method) : '',
    method.caution,
  ];
  return (
    <Alert locale={locale} tone="info" heading={method.heading(earlier.year, later.year)}>
      <p>{sentences.filter((sentence) => sentence !== '').join(' ')}</p>
    </Alert>
  );
}
