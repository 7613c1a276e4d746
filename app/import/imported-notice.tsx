import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { readImported } from '@/lib/data/imports/done';
import type { SignedIn } from '@/lib/data/people/sessions';
import { type Locale, textOf } from '@/lib/text/locale';

type Props = { signedIn: SignedIn; locale: Locale; changeSetId: string | string[] | undefined };

/** On the radar right after an import: what it brought, and the way to undo it. */
export async function ImportedNotice({ signedIn, locale, changeSetId }: Props) {
  const done = typeof changeSetId === 'string' ? await readImported(signedIn.viewer, changeSetId) : null;
  if (done === null) return null;
  const { notice } = textOf(locale).importPages;
  const onlyRings = done.answers === 0 && done.editionId !== null;
  const heading = onlyRings ? notice.headingReference : notice.heading(done.answers);
  return (
    <Alert locale={locale} tone="success" heading={heading}>
      <p>{notice.text(done.fileName)}</p>
      <form method="post" action="/import/undo" className="actions">
        <input type="hidden" name="changeSetId" value={done.changeSetId} />
        <Button kind="secondary">{notice.undo}</Button>
        {done.editionId === null ? null : (
          <a href={`/radar?year=${done.year}&edition=${done.editionId}`}>{notice.reference}</a>
        )}
      </form>
    </Alert>
  );
}
