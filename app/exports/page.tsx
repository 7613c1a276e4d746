import type { Metadata } from 'next';
import { type PaperItem, PaperList } from '@/components/exports/paper-list';
import { Notice } from '@/components/people/notice';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { type EditionListItem, listEditions } from '@/lib/data/editions/list';
import { type ExportSummary, listExports } from '@/lib/data/exports/list-exports';
import { hasAnswers } from '@/lib/data/radars/has-answers';
import { can, type Viewer } from '@/lib/domain/access';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { editionName } from '@/lib/text/edition-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';
import { exportHref, newPaperHref } from './addresses';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).exports.title };
}

/** The kommune's papers, newest first. */
export default async function ExportsPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const { viewer, simulated } = signedIn;
  const papers = await listExports(viewer);
  const editions = await listEditions(viewer, locale);
  if (!papers.ok || !editions.ok) return refused();
  const items = papers.value.map((paper) => toItem(paper, { editions: editions.value.editions, simulated }));
  const answered = await hasAnswers(viewer);
  const text = textOf(locale).exports;
  const { failed } = noticeQuery.parse(await searchParams);
  return (
    <PageShell signedIn={signedIn} current="papers">
      <Notice locale={locale} failed={failed} texts={text} />
      <PageHeading
        title={text.title}
        lead={text.lead}
        actions={<Start locale={locale} viewer={viewer} answered={answered} />}
      />
      {items.length === 0 ? (
        <>
          <h2>{text.empty.heading}</h2>
          <p>{text.empty[!mayMake(viewer) ? 'contributor' : answered ? 'maker' : 'blank']}</p>
        </>
      ) : (
        <PaperList locale={locale} papers={items} />
      )}
    </PageShell>
  );
}

type StartProps = { locale: Locale; viewer: Viewer; answered: boolean };

/** The next step: a paper, and before there is an answer to make it of, an answer. */
function Start({ locale, viewer, answered }: StartProps) {
  const text = textOf(locale).exports;
  if (!answered && viewer.role === 'editor') return <ButtonLink href="/fill">{text.fill}</ButtonLink>;
  return answered && mayMake(viewer) ? <ButtonLink href={newPaperHref({})}>{text.make}</ButtonLink> : null;
}

function mayMake(viewer: Viewer): boolean {
  const { kommuneId } = viewer;
  return kommuneId !== null && can(viewer, { action: 'make-paper', kommuneId, draft: true });
}

type Known = { readonly editions: readonly EditionListItem[]; readonly simulated: boolean };

/** An edition that is no longer there goes without a name. */
function toItem({ editionId, ...paper }: ExportSummary, { editions, simulated }: Known): PaperItem {
  const edition = editions.find(({ id }) => id === editionId);
  return {
    ...paper,
    href: exportHref(paper.id),
    edition: edition === undefined ? '–' : editionName(edition),
    simulated: simulated || edition?.simulated === true,
  };
}
