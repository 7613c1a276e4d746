import type { Metadata } from 'next';
import { cache } from 'react';
import { Notice } from '@/components/people/notice';
import { formatDay } from '@/components/rounds/day';
import { Facts } from '@/components/rounds/facts';
import { Badge } from '@/components/ui/badge';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { requireSignedIn } from '@/lib/auth/current';
import { readRound } from '@/lib/data/rounds/read-round';
import type { RoundView } from '@/lib/data/rounds/round-view';
import { readFlash } from '@/lib/http/flash';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { formatDate } from '@/lib/text/format';
import { knownKey } from '@/lib/text/known-key';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { missed, refused } from '../../refused';
import { releaseHref, roundsHref } from '../addresses';
import { editionOfRound } from '../edition-of-round';
import { UnknownKey } from '../unknown-key';
import { ContributePanel } from './contribute-panel';
import { CoordinatorPanels } from './coordinator-panels';
import { SendPanel } from './send-panel';

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Once per request: the page and its title ask for the same. */
const readPage = cache(async (id: string) => {
  const signedIn = await requireSignedIn();
  const read = await readRound(signedIn.viewer, id, await currentLocale());
  if (read.ok) return { signedIn, round: read.value };
  return read.code === 'forbidden' ? refused() : missed();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { round } = await readPage((await params).id);
  return { title: round.title };
}

/** One round: for a kommune what it is asked and what it sends, for the coordinator who takes part and what would be published. */
export default async function RoundPage({ params, searchParams }: Props) {
  const { signedIn, round } = await readPage((await params).id);
  const locale = await currentLocale();
  const text = textOf(locale).rounds;
  const { done, failed } = noticeQuery.parse(await searchParams);
  const key = failed === 'import-unknown-key' ? await readFlash() : {};
  return (
    <PageShell signedIn={signedIn} current="rounds">
      <Breadcrumb locale={locale} items={[{ label: text.title, href: roundsHref }]} current={round.title} />
      {key.roundId === round.id ? (
        <UnknownKey locale={locale} found={key} />
      ) : (
        <Notice locale={locale} done={doneKey(round, done)} failed={failed} texts={text} />
      )}
      <PageHeading
        title={round.title}
        lead={text.round.lead(round.issuerName, round.year)}
        badge={<Marks locale={locale} round={round} />}
        actions={<ToRelease locale={locale} round={round} />}
      />
      {round.status === 'open' ? null : <p>{text.round.ended[round.status]}</p>}
      <SendPanel locale={locale} round={round} />
      <ContributePanel locale={locale} round={round} />
      <CoordinatorPanels locale={locale} round={round} />
      {signedIn.viewer.kommuneId !== null && round.offer === null ? <Status locale={locale} round={round} /> : null}
      <h2>{text.round.about}</h2>
      <RoundFacts locale={locale} round={round} />
    </PageShell>
  );
}

/** Giving up a round that has been published closes it again; in a round of another server a contribution is still to be sent. */
function doneKey({ status, foreign }: RoundView, done: string | undefined): string | undefined {
  if (done === 'cancelled' && status === 'closed') return 'closed-again';
  return foreign && knownKey(sentKeys, done) !== null ? `${done}-foreign` : done;
}

const sentKeys = { contributed: true, updated: true, withdrawn: true } as const;

type PartProps = { readonly locale: Locale; readonly round: RoundView };

function Marks({ locale, round }: PartProps) {
  const tones = { open: 'info', closed: 'neutral', cancelled: 'warning' } as const;
  return (
    <span className="round-badges">
      <Badge tone={tones[round.status]}>{textOf(locale).rounds.states[round.status]}</Badge>{' '}
      {round.simulated ? <SimulatedBadge locale={locale} /> : null}
    </span>
  );
}

function ToRelease({ locale, round: { releaseId, status } }: PartProps) {
  if (releaseId === null) return null;
  return (
    <ButtonLink href={releaseHref(releaseId)} kind={status === 'open' ? 'secondary' : 'primary'}>
      {textOf(locale).rounds.round.toRelease}
    </ButtonLink>
  );
}

/** For those who cannot contribute, or not any longer: how it stands, and who can. */
function Status({ locale, round }: PartProps) {
  const { list, round: text } = textOf(locale).rounds;
  const { own, status } = round;
  return (
    <p>
      <strong>{own === null ? list.notContributed : list.contributed(formatDate(own.madeAt, locale))}</strong>{' '}
      {status === 'open' ? text.statusOnly : null}
    </p>
  );
}

function RoundFacts({ locale, round }: PartProps) {
  const { facts } = textOf(locale).rounds.round;
  const { closedAt, contributions } = round;
  return (
    <Facts
      facts={[
        { term: facts.issuer, value: round.issuerName },
        { term: facts.edition, value: editionOfRound(round) },
        { term: facts.year, value: round.year },
        { term: facts.date, value: formatDay(round.date, locale) },
        { term: facts.opened, value: formatDate(round.createdAt, locale) },
        ...(closedAt === null ? [] : [{ term: facts.closed, value: formatDate(closedAt, locale) }]),
        ...(contributions === null ? [] : [{ term: facts.participants, value: contributions }]),
      ]}
    />
  );
}
