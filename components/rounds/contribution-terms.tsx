import { type Locale, textOf } from '@/lib/text/locale';

type ContributionTermsProps = { readonly locale: Locale; readonly year: number };

/** What a kommune is told before it contributes: what is sent, what becomes known, and what is not protected. */
export function ContributionTerms({ locale, year }: ContributionTermsProps) {
  const { before, sent, public: known, unprotected } = textOf(locale).rounds.contribute;
  return (
    <section className="round-terms" aria-labelledby="terms">
      <h2 id="terms">{before}</h2>
      <div className="round-terms-parts">
        <div>
          <h3>{sent.heading}</h3>
          <p>{sent.text(year)}</p>
          <p>{sent.not}</p>
        </div>
        <div>
          <h3>{known.heading}</h3>
          <p>{known.participants}</p>
          <p>{known.groups}</p>
        </div>
        <div>
          <h3>{unprotected.heading}</h3>
          <p>{unprotected.alike}</p>
          <p>{unprotected.change}</p>
        </div>
      </div>
    </section>
  );
}
