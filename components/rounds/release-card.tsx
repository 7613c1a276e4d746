import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { coverageText } from '@/lib/text/coverage-text';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

export type ReleaseItem = {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly edition: string;
  readonly version: number;
  readonly participants: number;
  readonly publishedAt: Date;
  readonly issuerName: string;
  readonly simulated: boolean;
};

type ReleaseCardProps = {
  readonly locale: Locale;
  readonly release: ReleaseItem;
  /** Its own page. */
  readonly href: string;
  /** Where one compares oneself with it; null for whoever has no radar. */
  readonly compare: string | null;
  readonly primary: boolean;
};

/** A release, newest version, and the way to the comparison. */
export function ReleaseCard({ locale, release, href, compare, primary }: ReleaseCardProps) {
  const text = textOf(locale).rounds;
  const { title, version } = release;
  return (
    <Card id={`release-${release.id}`} heading={title} headingLevel={3} className="round-card">
      <p>
        <strong>{coverageText(release.participants, locale)}</strong>{' '}
        {release.simulated ? <SimulatedBadge locale={locale} /> : null}
        <br />
        {text.release.lead(release.edition, release.year)}{' '}
        {text.publishedBy(release.issuerName, formatDate(release.publishedAt, locale))}{' '}
        {version > 1 ? `${text.version(version)}.` : null}
      </p>
      <div className="actions">
        {compare === null ? null : (
          <ButtonLink href={compare} kind={primary ? 'primary' : 'secondary'}>
            {text.list.compare}
            <span className="sr-only">: {title}</span>
          </ButtonLink>
        )}
        <a href={href} className="round-link">
          {text.list.release}
          <span className="sr-only">: {title}</span>
        </a>
      </div>
    </Card>
  );
}
