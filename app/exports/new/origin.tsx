import { paperTitle } from '@/components/exports/paper-title';
import type { PaperDraft } from '@/lib/data/exports/paper-draft';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { newPaperHref } from '../addresses';
import { OtherYears } from './other-years';

type OriginProps = {
  locale: Locale;
  draft: PaperDraft;
  /** Begun with empty fields. */
  anew: boolean;
};

/** Which paper the texts come from and how to begin anew, and the other years there are. */
export function Origin({ locale, draft, anew }: OriginProps) {
  const { form } = textOf(locale).exports;
  const { from, year, years, edition } = draft;
  const here = { year, edition: edition.id };
  return (
    <div className="paper-origin">
      {from === null ? null : anew ? (
        <p>
          <a href={newPaperHref(here)}>{form.startFromLast}</a>
        </p>
      ) : (
        <p>
          {form.from(paperTitle({ title: from.title, year }, locale), formatDate(from.createdAt, locale))}{' '}
          <a href={newPaperHref({ ...here, anew: true })}>{form.startBlank}</a>
        </p>
      )}
      <OtherYears locale={locale} year={year} years={years} anew={anew} />
    </div>
  );
}
