import { Button } from '@/components/ui/button';
import { type Locale, textOf } from '@/lib/text/locale';

/** Throws the review away. */
export function DiscardForm({ id, locale }: { id: string; locale: Locale }) {
  return (
    <form method="post" action="/import/discard">
      <input type="hidden" name="draft" value={id} />
      <Button kind="secondary">{textOf(locale).importPages.review.discard}</Button>
    </form>
  );
}
