import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import type { SignedIn } from '@/lib/data/people/sessions';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { OtherYears } from './other-years';

type NothingToTellProps = {
  signedIn: SignedIn;
  locale: Locale;
  /** Of the radar that nobody has answered; null where there is none. */
  year: number | null;
  years: readonly number[];
};

/** Instead of a form: a paper without a single answer would say nothing. */
export function NothingToTell({ signedIn, locale, year, years }: NothingToTellProps) {
  const { title, form } = textOf(locale).exports;
  const mayFill = year !== null && signedIn.viewer.role === 'editor';
  return (
    <PageShell signedIn={signedIn} current="papers">
      <Breadcrumb locale={locale} items={[{ label: title, href: '/exports' }]} current={form.title} />
      <PageHeading
        title={form.title}
        lead={year === null ? form.noRadar : form.blank}
        actions={
          mayFill ? (
            <ButtonLink href={`/fill?year=${year}`}>{form.toFill}</ButtonLink>
          ) : (
            <ButtonLink href="/">{form.toOverview}</ButtonLink>
          )
        }
      />
      {year === null ? null : <OtherYears locale={locale} year={year} years={years} />}
    </PageShell>
  );
}
