import type { Metadata } from 'next';
import { SimilarTable } from '@/components/similar/similar-table';
import { Actions } from '@/components/ui/actions';
import { ButtonLink } from '@/components/ui/button-link';
import { Details } from '@/components/ui/details';
import { PageHeading } from '@/components/ui/page-heading';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { requireSignedIn } from '@/lib/auth/current';
import { readSimilar, type SimilarView } from '@/lib/data/similar/read-similar';
import { can } from '@/lib/domain/access';
import { currentLocale } from '@/lib/http/locale';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).similar.title };
}

/** The kommuner most like one's own: whom to call, and never their figures. */
export default async function SimilarPage() {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const read = await readSimilar(signedIn.viewer);
  if (!read.ok) return refused();
  const view = read.value;
  const text = textOf(locale).similar;
  const kommuneId = signedIn.viewer.kommuneId ?? '';
  return (
    <PageShell signedIn={signedIn} current="rounds">
      <PageHeading
        title={text.title}
        lead={text.lead}
        badge={view.simulated ? <SimulatedBadge locale={locale} /> : null}
      />
      <p>
        <strong>{text.noFigures}</strong> {text.fixedGroups} <a href="/rounds">{text.toRounds}</a>
      </p>
      <Nearest locale={locale} view={view} />
      <OwnContact
        locale={locale}
        shared={view.ownShared}
        mayChange={can(signedIn.viewer, { action: 'change-settings', kommuneId })}
      />
    </PageShell>
  );
}

function Nearest({ locale, view }: { locale: Locale; view: SimilarView }) {
  const text = textOf(locale).similar;
  const { own, similar, populationDate, simulated } = view;
  if (own === null) return <p>{text.unknown}</p>;
  if (similar.length === 0) return <p>{text.none}</p>;
  const source =
    populationDate === null ? text.sourceWithoutDate : text.source(formatDate(new Date(populationDate), locale));
  return (
    <>
      <SimilarTable locale={locale} own={own} similar={similar} />
      <p className="compare-notes">{simulated ? text.simulated : source}</p>
      <Details summary={text.criteria}>
        <p>{text.criteriaText}</p>
      </Details>
    </>
  );
}

function OwnContact({ locale, shared, mayChange }: { locale: Locale; shared: boolean; mayChange: boolean }) {
  const text = textOf(locale).similar.ownContact;
  return (
    <section className="similar-own-contact">
      <p>
        {shared ? text.shared : text.notShared} {mayChange ? null : text.askEditor}
      </p>
      {mayChange ? (
        <Actions>
          <ButtonLink href="/settings/contact">{shared ? text.change : text.add}</ButtonLink>
        </Actions>
      ) : null}
    </section>
  );
}
