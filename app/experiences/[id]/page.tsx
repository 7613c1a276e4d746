import type { Metadata } from 'next';
import { cache } from 'react';
import { experienceListHref, experiencesHref } from '@/components/experiences/experience-href';
import { ExperienceText } from '@/components/experiences/experience-text';
import type { ShownExperience } from '@/components/experiences/shown-experience';
import { SimulatedMark } from '@/components/experiences/simulated-mark';
import { Notice } from '@/components/people/notice';
import { technologyHref } from '@/components/technology/technology-href';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { readExperience } from '@/lib/data/experiences/read-experience';
import { wasWithdrawn } from '@/lib/data/experiences/was-withdrawn';
import type { SignedIn } from '@/lib/data/people/sessions';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { missed, refused } from '../../refused';
import { OwnExperience } from './own-experience';
import { UsePanel } from './use-panel';

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Once per request: the page and its title ask for the same. */
const readPage = cache(async (id: string) => {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const read = await readExperience(signedIn.viewer, id, locale);
  const { show } = textOf(locale).experiences;
  if (!read.ok) {
    if (read.code === 'forbidden') return refused();
    if (!(await wasWithdrawn(signedIn.viewer, id))) return missed();
    return { signedIn, locale, view: null, title: show.gone };
  }
  const { technology, kommune } = read.value.experience;
  const title = read.value.own ? show.ofUs(technology.name) : show.ofKommune(technology.name, kommune.name);
  return { signedIn, locale, view: read.value, title };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readPage((await params).id)).title };
}

/** One experience: to others what it says, to the kommune itself also who sees it and who uses it. */
export default async function ExperiencePage({ params, searchParams }: Props) {
  const { signedIn, locale, view, title } = await readPage((await params).id);
  const text = textOf(locale).experiences;
  const { done, failed } = noticeQuery.parse(await searchParams);
  if (view === null) return <Gone {...{ signedIn, locale, title }} />;
  const { mayShare } = view;
  return (
    <PageShell signedIn={signedIn} current="experiences">
      <Breadcrumb locale={locale} items={[{ label: text.title, href: experiencesHref }]} current={title} />
      <Notice locale={locale} done={done} failed={failed} texts={text} />
      {view.own ? (
        <OwnExperience {...{ locale, title, mayShare }} experience={view.experience} writer={signedIn.userName} />
      ) : (
        <Others {...{ locale, title, mayShare }} experience={view.experience} />
      )}
    </PageShell>
  );
}

type GoneProps = { readonly signedIn: SignedIn; readonly locale: Locale; readonly title: string };

/** To whoever uses it: that it is shared no longer, and nothing of what it said. */
function Gone({ signedIn, locale, title }: GoneProps) {
  const { title: all, show } = textOf(locale).experiences;
  return (
    <PageShell signedIn={signedIn} current="experiences">
      <Breadcrumb locale={locale} items={[{ label: all, href: experiencesHref }]} current={title} />
      <PageHeading
        title={title}
        lead={show.goneText}
        actions={<ButtonLink href={experiencesHref}>{show.toOthers}</ButtonLink>}
      />
    </PageShell>
  );
}

type OthersProps = {
  readonly locale: Locale;
  readonly title: string;
  readonly experience: ShownExperience;
  readonly mayShare: boolean;
};

function Others({ locale, title, experience, mayShare }: OthersProps) {
  const text = textOf(locale).experiences;
  const { technology, kommune, sharedAt } = experience;
  return (
    <>
      <PageHeading
        title={title}
        lead={sharedAt === null ? null : text.sharedOn(formatDate(sharedAt, locale))}
        badge={kommune.simulated ? <SimulatedMark locale={locale} /> : null}
      />
      <ExperienceText locale={locale} experience={experience} />
      <UsePanel {...{ locale, experience, mayShare }} />
      <p>
        <a href={experienceListHref({ technologyId: technology.id })}>{text.show.moreAbout(technology.name)}</a>
        {' · '}
        <a href={technologyHref(technology.id)}>{text.show.aboutTechnology(technology.name)}</a>
      </p>
    </>
  );
}
