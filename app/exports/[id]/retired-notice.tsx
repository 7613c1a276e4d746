import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import type { SignedIn } from '@/lib/data/people/sessions';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';

type RetiredNoticeProps = { signedIn: SignedIn; locale: Locale; at: Date };

/** What is left of a retired paper for those who came by a link: that it is, and since when. */
export function RetiredNotice({ signedIn, locale, at }: RetiredNoticeProps) {
  const { title, paper } = textOf(locale).exports;
  return (
    <PageShell signedIn={signedIn} current="papers">
      <Breadcrumb locale={locale} items={[{ label: title, href: '/exports' }]} current={paper.retiredTitle} />
      <PageHeading
        title={paper.retiredTitle}
        lead={paper.retiredNotice(formatDate(at, locale))}
        actions={<ButtonLink href="/exports">{paper.toPapers}</ButtonLink>}
      />
    </PageShell>
  );
}
