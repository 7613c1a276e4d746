import type { Metadata } from 'next';
import { Notice } from '@/components/people/notice';
import { KeptFacts } from '@/components/privacy/kept-facts';
import { MentionList } from '@/components/privacy/mention-list';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { type ListedPerson, listManagedPeople, whoMayErase } from '@/lib/data/privacy/managed-people';
import { readPerson } from '@/lib/data/privacy/read-person';
import type { Role } from '@/lib/domain/access';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { missed } from '../refused';
import { personFileHref, personHref } from './addresses';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).privacy.own.title };
}

/** What is kept about whoever looks, and the way to what is kept about those they manage. */
export default async function PersonalPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const { viewer } = signedIn;
  const person = await readPerson(viewer, viewer.userId);
  if (!person.ok) return missed();
  const locale = await currentLocale();
  const { own: text, notice, kept } = textOf(locale).privacy;
  const { failed } = noticeQuery.parse(await searchParams);
  const { mentions } = person.value;
  return (
    <PageShell signedIn={signedIn}>
      <Breadcrumb locale={locale} items={[{ label: text.back, href: '/profile' }]} current={text.title} />
      <Notice locale={locale} failed={failed} texts={notice} />
      <PageHeading
        title={text.title}
        lead={text.lead}
        actions={<ButtonLink href={personFileHref(viewer.userId)}>{text.download}</ButtonLink>}
      />
      <KeptFacts locale={locale} person={person.value} own />
      {mentions.length === 0 ? null : (
        <>
          <h3>{kept.mentions}</h3>
          <MentionList locale={locale} mentions={mentions} />
        </>
      )}
      <WhoErases locale={locale} names={await whoMayErase(viewer)} role={viewer.role} />
      <People locale={locale} people={await listManagedPeople(viewer)} />
    </PageShell>
  );
}

type WhoErasesProps = { locale: Locale; names: readonly string[]; role: Role };

function WhoErases({ locale, names, role }: WhoErasesProps) {
  const { own: text } = textOf(locale).privacy;
  if (names.length === 0) return <NobodyErases locale={locale} role={role} />;
  const whom = role === 'coordinator' ? text.eraseCoordinators : text.eraseEditors;
  return (
    <p>
      {text.erase} {whom} {new Intl.ListFormat(locale, { type: 'disjunction' }).format(names)}.
    </p>
  );
}

/** There is nobody else with the role: whoever manages users is shown where to give it. */
function NobodyErases({ locale, role }: { locale: Locale; role: Role }) {
  const { eraseNobody: text } = textOf(locale).privacy.own;
  if (role !== 'editor' && role !== 'coordinator') return <p>{text.other}</p>;
  return (
    <p>
      {text[role]} <a href="/users">{text.toUsers}</a>
    </p>
  );
}

function People({ locale, people }: { locale: Locale; people: readonly ListedPerson[] }) {
  const { own: text } = textOf(locale).privacy;
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="people">
      <h2 id="people">{text.people}</h2>
      <ul className="personal-people">
        {people.map(({ id, name }) => (
          <li key={id}>
            <a href={personHref(id)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
