import { type Locale, textOf } from '@/lib/text/locale';
import { newPaperHref } from '../addresses';

type OtherYearsProps = {
  locale: Locale;
  year: number;
  /** Of all the kommune's radars. */
  years: readonly number[];
  /** Keeps the fields empty. */
  anew?: boolean;
};

/** The other radars that a paper can be made of. */
export function OtherYears({ locale, year, years, anew = false }: OtherYearsProps) {
  const { form } = textOf(locale).exports;
  const others = years.filter((other) => other !== year);
  if (others.length === 0) return null;
  return (
    <p>
      {form.otherYear}{' '}
      {others.map((other, index) => (
        <span key={other}>
          {index === 0 ? '' : ', '}
          <a href={newPaperHref({ year: other, anew })}>{other}</a>
        </span>
      ))}
      {'.'}
    </p>
  );
}
