import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import type { InitiativeRow } from '@/lib/domain/initiative/initiative-row';
import { type Locale, textOf } from '@/lib/text/locale';

type ArchiveFormProps = { locale: Locale; row: Pick<InitiativeRow, 'id' | 'version' | 'mayEdit'> };

/** Puts the initiative away; folded, so that it is not pressed by mistake. */
export function ArchiveForm({ locale, row }: ArchiveFormProps) {
  const text = textOf(locale).initiatives.one;
  return (
    <Details summary={text.archive}>
      <p>{text.archiveText}</p>
      <form method="post" action="/initiatives/archive">
        <Target row={row} />
        <Button kind="secondary">{text.archiveSubmit}</Button>
      </form>
    </Details>
  );
}

/** Says that it is put away, and brings it back. */
export function ArchivedAlert({ locale, row }: ArchiveFormProps) {
  const text = textOf(locale).initiatives.one;
  return (
    <Alert locale={locale} tone="info">
      <p>{text.archived}</p>
      {row.mayEdit ? (
        <form method="post" action="/initiatives/restore">
          <Target row={row} />
          <Button kind="secondary">{text.restore}</Button>
        </form>
      ) : null}
    </Alert>
  );
}

function Target({ row: { id, version } }: Pick<ArchiveFormProps, 'row'>) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
