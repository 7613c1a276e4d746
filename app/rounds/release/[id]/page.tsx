import type { Metadata } from 'next';
import { cache } from 'react';
import { z } from 'zod';
import { Notice } from '@/components/people/notice';
import { formatDay } from '@/components/rounds/day';
import { Facts } from '@/components/rounds/facts';
import { FiguresTable } from '@/components/rounds/figures-table';
import { GroupTable } from '@/components/rounds/group-table';
import { WithheldList } from '@/components/rounds/withheld-list';
import { Alert } from '@/components/ui/alert';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button-link';
import { ChoiceMenu } from '@/components/ui/choice-menu';
import { PageHeading } from '@/components/ui/page-heading';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { requireSignedIn } from '@/lib/auth/current';
import { readRelease } from '@/lib/data/releases/list-releases';
import { type ReleaseFigures, readReleaseFigures } from '@/lib/data/releases/read-figures';
import { readReleaseMembers } from '@/lib/data/releases/read-members';
import type { ReleaseHead, ReleaseView } from '@/lib/data/releases/release-head';
import { readRound } from '@/lib/data/rounds/read-round';
import type { RoundView } from '@/lib/data/rounds/round-view';
import { can } from '@/lib/domain/access';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { coverageText } from '@/lib/text/coverage-text';
import { formatDate } from '@/lib/text/format';
import { groupName } from '@/lib/text/group-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../../page-shell';
import { missed, refused } from '../../../refused';
import { compareHref, releaseHref, roundsHref } from '../../addresses';
import { editionOfRound } from '../../edition-of-round';
import { Members } from './members';

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Once per request: the page and its title ask for the same. */
const readPage = cache(async (id: string, groupKey: string) => {
  const signedIn = await requireSignedIn();
  const { viewer } = signedIn;
  const release = await readRelease(viewer, id);
  if (!release.ok) return release.code === 'forbidden' ? refused() : missed();
  const language = await currentLocale();
  const round = await readRound(viewer, release.value.roundId, language);
  const figures = await readReleaseFigures(viewer, { releaseId: id, groupKey, language });
  const members = await readReleaseMembers(viewer, id);
  return round.ok && members.ok && figures.ok
    ? { signedIn, release: release.value, round: round.value, members: members.value, shown: figures.value }
    : missed();
});

const groupSchema = z.string().min(1).max(300).catch('country');

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { release } = await readPage((await params).id, groupSchema.parse((await searchParams).group));
  return { title: release.title };
}

/** What was published: who took part, which groups have figures and which have not, and how the figures came about. */
export default async function ReleasePage({ params, searchParams }: Props) {
  const query = await searchParams;
  const group = groupSchema.parse(query.group);
  const { signedIn, release, round, members, shown } = await readPage((await params).id, group);
  const locale = await currentLocale();
  const text = textOf(locale).rounds;
  const { done } = noticeQuery.parse(query);
  const { viewer } = signedIn;
  return (
    <PageShell signedIn={signedIn} current="rounds">
      <Breadcrumb locale={locale} items={[{ label: text.title, href: roundsHref }]} current={release.title} />
      <Notice locale={locale} done={done} texts={text} />
      <Newer locale={locale} release={release} versions={round.releases} />
      <PageHeading
        title={release.title}
        lead={`${coverageText(release.participants, locale)}.`}
        badge={release.simulated ? <SimulatedBadge locale={locale} /> : null}
        actions={
          viewer.kommuneId === null ? null : (
            <ButtonLink href={compareHref(release.id)}>{text.release.compare}</ButtonLink>
          )
        }
      />
      {viewer.kommuneId === null ? null : (
        <p>{members.some(({ own }) => own) ? text.release.within : text.release.notWithin}</p>
      )}
      <p>{text.noGoal}</p>
      <Figures locale={locale} release={release} shown={shown} />
      <ReleaseFacts locale={locale} release={release} round={round} />
      <Groups locale={locale} release={release} />
      <Method locale={locale} />
      <Versions locale={locale} release={release} versions={round.releases} />
      {can(viewer, { action: 'manage-rounds' }) && !round.foreign ? <File locale={locale} id={release.id} /> : null}
      <Members locale={locale} members={members} />
    </PageShell>
  );
}

type FiguresProps = { readonly locale: Locale; readonly release: ReleaseView; readonly shown: ReleaseFigures };

/** What was published, for whoever has no radar of one's own to lay it under as well. */
function Figures({ locale, release, shown }: FiguresProps) {
  const { figures: text } = textOf(locale).rounds.release;
  const { group, figures } = shown;
  const split = figures.some(({ cell }) => cell.state === 'shown' && cell.split !== null);
  return (
    <section aria-labelledby="figures-heading">
      <h2 id="figures-heading">{text.heading}</h2>
      <p>{text.lead}</p>
      <nav aria-label={text.group} className="compare-menus">
        <ChoiceMenu
          group="release"
          label={text.group}
          choices={release.groups.map((one) => ({
            href: `${releaseHref(release.id)}?${new URLSearchParams({ group: one.key })}#figures-heading`,
            name: `${groupName(one, locale)} (${one.members})`,
            current: one.key === group.key,
          }))}
        />
      </nav>
      <FiguresTable locale={locale} caption={text.caption(groupName(group, locale))} figures={figures} />
      {split ? <p className="round-small">{text.split}</p> : null}
    </section>
  );
}

type VersionsProps = {
  readonly locale: Locale;
  readonly release: ReleaseView;
  /** Newest first. */
  readonly versions: readonly ReleaseHead[];
};

function Newer({ locale, release, versions }: VersionsProps) {
  const text = textOf(locale).rounds.release;
  const newest = versions[0];
  if (newest === undefined || newest.version <= release.version) return null;
  return (
    <Alert locale={locale} tone="warning">
      <p>
        {text.superseded(newest.version)} <a href={releaseHref(newest.id)}>{text.toNewest}</a>
      </p>
    </Alert>
  );
}

function Versions({ locale, release, versions }: VersionsProps) {
  const text = textOf(locale).rounds.release;
  const label = ({ version, publishedAt, participants }: ReleaseHead) =>
    text.versionItem(version, formatDate(publishedAt, locale), participants);
  if (versions.length < 2) return null;
  return (
    <>
      <h2>{text.versions}</h2>
      <ul>
        {versions.map((head) => (
          <li key={head.id}>
            {head.id === release.id ? (
              `${label(head)} (${text.thisOne})`
            ) : (
              <a href={releaseHref(head.id)}>{label(head)}</a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type FactsProps = { readonly locale: Locale; readonly release: ReleaseView; readonly round: RoundView };

function ReleaseFacts({ locale, release, round }: FactsProps) {
  const { release: text, round: roundText } = textOf(locale).rounds;
  const { facts } = text;
  return (
    <>
      <h2>{text.about}</h2>
      <Facts
        facts={[
          { term: facts.coverage, value: coverageText(release.participants, locale) },
          { term: facts.issuer, value: release.issuerName },
          { term: facts.edition, value: editionOfRound(round) },
          { term: roundText.facts.year, value: release.year },
          { term: facts.date, value: formatDay(release.date, locale) },
          { term: facts.published, value: formatDate(release.publishedAt, locale) },
          { term: facts.version, value: release.version },
        ]}
      />
    </>
  );
}

function Groups({ locale, release }: { readonly locale: Locale; readonly release: ReleaseView }) {
  const { release: text, groups } = textOf(locale).rounds;
  return (
    <>
      <h2>{text.groups}</h2>
      <p>{text.groupsLead}</p>
      <GroupTable locale={locale} id="groups" groups={release.groups} />
      {release.withheld.length === 0 ? null : (
        <>
          <h3>{groups.withheld}</h3>
          <p>{text.withheldLead}</p>
          <WithheldList locale={locale} withheld={release.withheld} />
        </>
      )}
    </>
  );
}

function Method({ locale }: { readonly locale: Locale }) {
  const text = textOf(locale).rounds.release;
  return (
    <section className="round-method" aria-labelledby="method">
      <h2 id="method">{text.method}</h2>
      {text.methodText.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <a href="/method#releases">{text.toMethod}</a>
      </p>
    </section>
  );
}

function File({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const text = textOf(locale).rounds.release;
  return (
    <section className="no-print" aria-labelledby="file">
      <h2 id="file">{text.file}</h2>
      <p>{text.fileText}</p>
      <div className="actions">
        <ButtonLink href={`${releaseHref(id)}/file`} kind="secondary">
          {text.file}
        </ButtonLink>
      </div>
    </section>
  );
}
