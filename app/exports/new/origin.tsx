import { paperTitle } from '@/components/exports/paper-title';
import type { DraftOrigin, PaperDraft } from '@/lib/data/exports/paper-draft';
import { paperTextFields } from '@/lib/domain/paper-texts';
import { formatDate, formatTime } from '@/lib/text/format';
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
  const taken = takenFrom(draft);
  return (
    <div className="paper-origin">
      {from === null || taken === null ? null : anew ? (
        <p>
          <a href={newPaperHref(here)}>{form.startFromLast}</a>
        </p>
      ) : (
        <p>
          {form.from[taken](nameOf(from, locale))} <a href={newPaperHref({ ...here, anew: true })}>{form.startBlank}</a>
        </p>
      )}
      <OtherYears locale={locale} year={year} years={years} anew={anew} />
    </div>
  );
}

/** What the form has from another paper: its texts where it has any, and its choices where it was asked for. */
function takenFrom({ from, texts }: PaperDraft): 'texts' | 'choices' | 'both' | null {
  const hasTexts = paperTextFields.some((field) => texts[field] !== '');
  if (from?.asked === true) return hasTexts ? 'both' : 'choices';
  return hasTexts ? 'texts' : null;
}

function nameOf(from: DraftOrigin, locale: Locale): string {
  const { createdAt, draft } = from;
  const { form } = textOf(locale).exports;
  return form.fromPaper(paperTitle(from, locale), formatDate(createdAt, locale), formatTime(createdAt, locale), draft);
}
