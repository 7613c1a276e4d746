import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { cache } from 'react';
import { type PaperAbout, PaperPanel } from '@/components/exports/paper-panel';
import { paperTitle } from '@/components/exports/paper-title';
import { Notice } from '@/components/people/notice';
import { ReportBody } from '@/components/report/report-body';
import { ReportHeadBlock } from '@/components/report/report-head';
import { reportPage } from '@/components/report/report-page';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { requireSignedIn } from '@/lib/auth/current';
import { type ExportView, readExport } from '@/lib/data/exports/read-export';
import { can, type Viewer } from '@/lib/domain/access';
import { paperFormats } from '@/lib/domain/paper-format';
import { forAudience } from '@/lib/domain/public-version';
import { buildReport } from '@/lib/export/report/build-report';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { textOf } from '@/lib/text/locale';
import { version } from '@/lib/version';
import { PageShell } from '../../page-shell';
import { fileHref, paperFromHref } from '../addresses';

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Once per request: the page and its title ask for the same. */
const readPaper = cache(async (id: string) => {
  const signedIn = await requireSignedIn();
  const read = await readExport(signedIn.viewer, id);
  if (!read.ok) return read.code === 'forbidden' ? forbidden() : notFound();
  return { signedIn, view: read.value };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { snapshot } = (await readPaper((await params).id)).view;
  return { title: paperTitle({ title: snapshot.texts.title, year: snapshot.year }, snapshot.options.language) };
}

/** A paper as it was frozen: above it what it is and its files, and below that the paper itself, which is what is printed. */
export default async function ExportPage({ params, searchParams }: Props) {
  const { signedIn, view } = await readPaper((await params).id);
  const locale = await currentLocale();
  const text = textOf(locale).exports;
  const report = buildReport(view.snapshot);
  const { done, failed } = noticeQuery.parse(await searchParams);
  return (
    <PageShell signedIn={signedIn} current="papers">
      <Breadcrumb locale={locale} items={[{ label: text.title, href: '/exports' }]} current={report.head.title} />
      <div className="no-print">
        <Notice locale={locale} done={done} failed={failed} texts={text} />
      </div>
      <article className={reportPage(report)} lang={report.locale}>
        <ReportHeadBlock head={report.head} />
        <PaperPanel
          locale={locale}
          about={aboutOf(view, signedIn.viewer)}
          retiring={failed !== undefined && failed === 'reason-too-long'}
        />
        <ReportBody report={report} />
      </article>
    </PageShell>
  );
}

function aboutOf({ snapshot, files, ...view }: ExportView, viewer: Viewer): PaperAbout {
  const { id, year, edition, options } = snapshot;
  const { kommuneId } = viewer;
  const mayMake = kommuneId !== null && can(viewer, { action: 'make-paper', kommuneId, draft: true });
  return {
    ...view,
    ...{ id, year, edition },
    audience: options.audience,
    leftOut: forAudience(snapshot).leftOut,
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
