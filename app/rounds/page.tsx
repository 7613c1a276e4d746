import type { Metadata } from 'next';
import { Notice } from '@/components/people/notice';
import { LoadForm, UnknownPublisher } from '@/components/rounds/load-form';
import { ReleaseCard } from '@/components/rounds/release-card';
import { RoundCard } from '@/components/rounds/round-card';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { readInstallation } from '@/lib/data/exchange/installation';
import { listTrustedKeys } from '@/lib/data/exchange/trusted-keys';
import { listReleases } from '@/lib/data/releases/list-releases';
import { listRounds, type RoundSummary } from '@/lib/data/rounds/list-rounds';
import { can, type Viewer } from '@/lib/domain/access';
import { readFlash } from '@/lib/http/flash';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';
import { compareHref, releaseHref, roundHref } from './addresses';
import { editionOfRound } from './edition-of-round';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).rounds.title };
}

/** What is asked for now, and what has been published. */
export default async function RoundsPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const { viewer } = signedIn;
  const locale = await currentLocale();
  const rounds = await listRounds(viewer, locale);
  const releases = await listReleases(viewer);
  if (!rounds.ok || !releases.ok) return refused();
  const text = textOf(locale).rounds;
  const manages = can(viewer, { action: 'manage-rounds' });
  const open = rounds.value.filter(({ status }) => status === 'open');
  const cancelled = rounds.value.filter(({ status }) => status === 'cancelled');
  const { done, failed } = noticeQuery.parse(await searchParams);
  const publisher = failed === 'load-unknown-key' ? await readFlash() : {};
  const next = nextStep(viewer, open);
  return (
    <PageShell signedIn={signedIn} current="rounds">
      {publisher.fingerprint === undefined ? (
        <Notice locale={locale} done={done} failed={failed} texts={text} />
      ) : (
        <UnknownPublisher locale={locale} fingerprint={publisher.fingerprint} issuer={publisher.issuerName ?? '–'} />
      )}
      <PageHeading
        title={text.title}
        lead={manages ? text.leadCoordinator : text.lead}
        actions={manages ? <ButtonLink href="/rounds/new">{text.list.new}</ButtonLink> : null}
      />
      <h2>{text.list.open}</h2>
      {open.length === 0 ? <p>{manages ? text.list.noneOpenCoordinator : text.list.noneOpen}</p> : null}
      {open.map((round) => (
        <RoundCard
          key={round.id}
          locale={locale}
          round={{ ...round, edition: editionOfRound(round) }}
          action={{ href: roundHref(round.id), step: stepOf(viewer, round), primary: round.id === next }}
        />
      ))}
      <h2>{text.list.published}</h2>
      {releases.value.length === 0 ? <p>{text.list.nonePublished}</p> : null}
      {releases.value.map((release, index) => (
        <ReleaseCard
          key={release.id}
          locale={locale}
          release={{ ...release, edition: editionOf(rounds.value, release.roundId) }}
          href={releaseHref(release.id)}
          compare={viewer.kommuneId === null ? null : compareHref(release.id)}
          primary={!manages && next === null && index === 0}
        />
      ))}
      {releases.value.length === 0 ? null : <p className="round-small">{text.noGoal}</p>}
      {viewer.kommuneId === null ? null : (
        <p>
          <a href="/similar">{textOf(locale).similar.title}</a>
        </p>
      )}
      <Cancelled locale={locale} rounds={manages ? cancelled : []} />
      {(await mayLoad(viewer)) ? <LoadForm locale={locale} shared={manages} /> : null}
      <Keys locale={locale} viewer={viewer} />
    </PageShell>
  );
}

/** The round that waits for this editor: the first that is open without an answer. */
function nextStep(viewer: Viewer, open: readonly RoundSummary[]): string | null {
  return open.find((round) => stepOf(viewer, round) === 'contribute')?.id ?? null;
}

function stepOf(viewer: Viewer, { own }: RoundSummary): 'contribute' | 'seeOwn' | 'see' | 'follow' {
  const { kommuneId } = viewer;
  if (kommuneId === null) return 'follow';
  if (!can(viewer, { action: 'contribute', kommuneId })) return 'see';
  return own === null ? 'contribute' : 'seeOwn';
}

function editionOf(rounds: readonly RoundSummary[], roundId: string): string {
  const round = rounds.find(({ id }) => id === roundId);
  return round === undefined ? '–' : editionOfRound(round);
}

async function mayLoad(viewer: Viewer): Promise<boolean> {
  const installation = await readInstallation();
  return installation !== null && can(viewer, { action: 'load-release', installation });
}

function Cancelled({ locale, rounds }: { readonly locale: Locale; readonly rounds: readonly RoundSummary[] }) {
  const { list } = textOf(locale).rounds;
  if (rounds.length === 0) return null;
  return (
    <>
      <h2>{list.cancelled}</h2>
      <ul>
        {rounds.map(({ id, title }) => (
          <li key={id}>
            <a href={roundHref(id)}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The way to the keys, for whoever decides over them; a kommune on its own has none before its first file. */
async function Keys({ locale, viewer }: { readonly locale: Locale; readonly viewer: Viewer }) {
  const { list } = textOf(locale).rounds;
  const keys = await listTrustedKeys(viewer);
  if (!keys.ok || (keys.value.length === 0 && viewer.kommuneId !== null)) return null;
  const valid = keys.value.filter(({ revokedAt }) => revokedAt === null);
  return (
    <>
      <h2>{list.keys}</h2>
      <p>
        {list.keysCount(valid.length)} <a href="/rounds/keys">{list.keysLink}</a>
      </p>
    </>
  );
}
