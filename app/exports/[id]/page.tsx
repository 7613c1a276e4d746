import type { Metadata } from 'next';
import { cache } from 'react';
import { type PaperAbout, PaperPanel } from '@/components/exports/paper-panel';
import { paperTitle } from '@/components/exports/paper-title';
import { Notice } from '@/components/people/notice';
import { ReportBody } from '@/components/report/report-body';
import { ReportContents } from '@/components/report/report-contents';
import { ReportHeadBlock } from '@/components/report/report-head';
import { reportPage } from '@/components/report/report-page';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { requireSignedIn } from '@/lib/auth/current';
import { type ExportView, readExport } from '@/lib/data/exports/read-export';
import { readRetiredAt } from '@/lib/data/exports/read-retired-at';
import { can, type Viewer } from '@/lib/domain/access';
import { paperFormats } from '@/lib/domain/paper-format';
import { buildReport } from '@/lib/export/report/build-report';
import type { Report } from '@/lib/export/report/report';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { knownKey } from '@/lib/text/known-key';
import { textOf } from '@/lib/text/locale';
import { version } from '@/lib/version';
import { PageShell } from '../../page-shell';
import { missed, refused } from '../../refused';
import { fileHref, paperFromHref } from '../addresses';
import { RetiredNotice } from './retired-notice';

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Once per request: the page and its title ask for the same. */
const readPaper = cache(async (id: string) => {
  const signedIn = await requireSignedIn();
  const read = await readExport(signedIn.viewer, id);
  if (read.ok) return { signedIn, view: read.value };
  if (read.code === 'forbidden') return refused();
  const retiredAt = await readRetiredAt(signedIn.viewer, id);
  return retiredAt === null ? missed() : { signedIn, view: null, retiredAt };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { view } = await readPaper((await params).id);
  if (view === null) return { title: textOf(await currentLocale()).exports.paper.retiredTitle };
  const { snapshot } = view;
  return { title: paperTitle({ title: snapshot.texts.title, year: snapshot.year }, snapshot.options.language) };
}

/** A paper as it was frozen: above it what it is and its files, and below that the paper itself, which is what is printed. */
export default async function ExportPage({ params, searchParams }: Props) {
  const paper = await readPaper((await params).id);
  const locale = await currentLocale();
  const { signedIn, view } = paper;
  if (view === null) return <RetiredNotice signedIn={signedIn} locale={locale} at={paper.retiredAt} />;
  const text = textOf(locale).exports;
  const report = buildReport(view.snapshot);
  const { done, failed } = noticeQuery.parse(await searchParams);
  const doneKey = knownKey(text.doneTitles, done);
  const notice = doneKey === null ? text : { ...text, doneTitle: text.doneTitles[doneKey] };
  return (
    <PageShell signedIn={signedIn} current="papers">
      <Breadcrumb locale={locale} items={[{ label: text.title, href: '/exports' }]} current={report.head.title} />
      <div className="no-print">
        <Notice locale={locale} done={done} failed={failed} texts={notice} />
      </div>
      <article className={reportPage(report)} lang={report.locale}>
        <ReportHeadBlock head={report.head} />
        <PaperPanel
          locale={locale}
          about={aboutOf(view, report, signedIn.viewer)}
          retiring={failed !== undefined && failed === 'reason-too-long'}
        />
        <ReportContents report={report} />
        <ReportBody report={report} />
      </article>
    </PageShell>
  );
}

function aboutOf({ snapshot, files, ...view }: ExportView, { parts }: Report, viewer: Viewer): PaperAbout {
  const { id, year, edition, options } = snapshot;
  const { kommuneId } = viewer;
  const mayMake = kommuneId !== null && can(viewer, { action: 'make-paper', kommuneId, draft: true });
  return {
    ...view,
    ...{ id, year, edition },
    audience: options.audience,
    draft: options.draft,
    answersAt: snapshot.answersAt === undefined ? null : new Date(snapshot.answersAt),
    leftOut: parts.leftOut,
    version: snapshot.version,
    runningVersion: version,
    files: paperFormats.map((format) => ({
      format,
      href: fileHref(id, format),
      made: files.find((file) => file.format === format) ?? null,
    })),
    againHref: mayMake ? paperFromHref(id) : null,
  };
}
