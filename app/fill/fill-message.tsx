import { Alert } from '@/components/ui/alert';
import { type Locale, textOf } from '@/lib/text/locale';
import type { FillPageQuery } from './query';

/** What became of the form that led here; nothing when none did. */
export function FillMessage({ query, locale }: { query: FillPageQuery; locale: Locale }) {
  const { messages } = textOf(locale).fill;
  const { done, failed, count, left } = query;
  if (failed !== undefined) {
    return (
      <Alert locale={locale} tone={failed === 'nothingToCopy' ? 'info' : 'warning'}>
        <p>{failed === 'kept' ? messages.kept(count) : messages[failed]}</p>
      </Alert>
    );
  }
  if (done === undefined) return null;
  return (
    <Alert locale={locale} tone={done === 'unchanged' ? 'info' : 'success'}>
      <p>
        {done === 'unchanged'
          ? messages.unchanged
          : done === 'undoneExcept' || done === 'copiedExcept'
            ? messages[done](count, left)
            : messages[done](count)}
      </p>
    </Alert>
  );
}
