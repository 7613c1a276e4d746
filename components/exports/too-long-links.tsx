import { type PaperTextField, paperTextLimits } from '@/lib/domain/paper-texts';
import { textLength } from '@/lib/domain/text-length';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

type TooLongLinksProps = {
  locale: Locale;
  fields: readonly PaperTextField[];
  texts: Readonly<Record<PaperTextField, string>>;
};

/** Names each refused field, and leads to it. */
export function TooLongLinks({ locale, fields, texts }: TooLongLinksProps) {
  const { form } = textOf(locale).exports;
  return (
    <ul className="error-list">
      {fields.map((field) => {
        const limit = paperTextLimits[field];
        const over = formatNumber(textLength(texts[field]) - limit, locale);
        return (
          <li key={field}>
            <a href={`#${field}`}>{form.fields[field]}</a>: {form.tooLong(over, formatNumber(limit, locale))}
          </li>
        );
      })}
    </ul>
  );
}
