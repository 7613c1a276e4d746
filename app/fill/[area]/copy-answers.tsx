import { Actions } from '@/components/ui/actions';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Select } from '@/components/ui/select';
import type { CopyChoice } from '@/lib/data/placements/copy-sources';
import type { FillView, UndoableChange } from '@/lib/data/placements/fill-view';
import { type Locale, textOf } from '@/lib/text/locale';

type CopyAnswersProps = { view: FillView; back: string; locale: Locale };

/** Copies answers from elsewhere into the unanswered ones; nothing where there is nothing to copy. */
export function CopyAnswers({ view, back, locale }: CopyAnswersProps) {
  const { copy } = textOf(locale).fill;
  if (view.copySources.length === 0) return null;
  return (
    <div className="fill-copy">
      <Details summary={copy.title}>
        <form action="/placements/copy" method="post">
          <input type="hidden" name="radarId" value={view.radarId} />
          <input type="hidden" name="areaId" value={view.area.id ?? ''} />
          <input type="hidden" name="back" value={back} />
          <p>{copy.text}</p>
          <Select
            locale={locale}
            id="from"
            label={copy.from}
            options={view.copySources.map((source) => ({ value: optionOf(source), label: labelOf(source, locale) }))}
          />
          <Actions>
            <Button kind="secondary">{copy.submit}</Button>
          </Actions>
        </form>
      </Details>
    </div>
  );
}

function optionOf(source: CopyChoice): string {
  return source.kind === 'year' ? `year:${source.year}` : `area:${source.areaId ?? ''}`;
}

function labelOf(source: CopyChoice, locale: Locale): string {
  const { copy, combined } = textOf(locale).fill;
  if (source.kind === 'year') return copy.year(source.year, source.count);
  return copy.area(source.name ?? combined.name, source.count);
}

type UndoChangeProps = { change: UndoableChange; back: string; locale: Locale };

/** The latest change of many answers at once, and the way back from it. */
export function UndoChange({ change, back, locale }: UndoChangeProps) {
  const { copy, combined } = textOf(locale).fill;
  return (
    <Alert locale={locale} tone="info">
      <form action="/placements/undo" method="post">
        <input type="hidden" name="changeSetId" value={change.id} />
        <input type="hidden" name="back" value={back} />
        <p>{copy.undoable[change.kind](change.title || combined.name)}</p>
        <Button kind="secondary">{change.kind === 'copy' ? copy.undo : copy.undoImport}</Button>
      </form>
    </Alert>
  );
}
