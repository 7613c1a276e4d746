import { KindMark } from '@/components/radar/kind-mark';
import type { ReleaseCell } from '@/lib/domain/release/release-cell';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

type Shown = Extract<ReleaseCell, { state: 'shown' }>;

type ReleaseCellTextProps = {
  cell: ReleaseCell | null;
  locale: Locale;
  /** What is said of a cell that may be shown. */
  say: (cell: Shown) => string;
};

/** A figure of a release, or its own sign where it is suppressed; a dash read as "nobody" where none answered. */
export function ReleaseCellText({ cell, locale, say }: ReleaseCellTextProps) {
  const { field } = textOf(locale).technology;
  if (cell === null) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">{field.nobody}</span>
      </>
    );
  }
  return cell.state === 'suppressed' ? <KindMark kind="suppressed" word={field.hidden} /> : say(cell);
}

/** The mean with a mark where kommuner are split, because it then lies where few are. */
export function ReleaseMean({ cell, locale }: Pick<ReleaseCellTextProps, 'cell' | 'locale'>) {
  const split = cell?.state === 'shown' && cell.split !== null;
  return (
    <>
      <ReleaseCellText cell={cell} locale={locale} say={({ mean }) => formatNumber(mean, locale)} />
      {split ? <span className="compare-small">{textOf(locale).technology.field.splitShort}</span> : null}
    </>
  );
}
