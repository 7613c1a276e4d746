import { formatDate } from '@/lib/text/format';
import type { ReportContext } from './context';
import type { ReportHead, ReportMark } from './report';

/** What stands over and under every page, and in a file's properties. */
export function reportHead({ snapshot, text, locale }: ReportContext): ReportHead {
  const { report } = text;
  const { kommune, year, edition, options, texts, id } = snapshot;
  return {
    title: texts.title === '' ? report.defaultTitle(year) : texts.title,
    above: report.above(kommune.name, texts.forum),
    kommune: kommune.name,
    forum: texts.forum,
    year,
    date: formatDate(new Date(snapshot.createdAt), locale),
    createdAt: snapshot.createdAt,
    author: snapshot.author,
    subject: report.subject(kommune.name, year),
    keywords: report.keywords,
    snapshotId: id,
    version: snapshot.version,
    marks: marksOf(snapshot, text),
    foot: report.foot(shortId(id), edition.title, report.audience[options.audience]),
  };
}

function marksOf(
  { options, kommune, edition, field }: ReportContext['snapshot'],
  text: ReportContext['text'],
): ReportMark[] {
  const { marks } = text.report;
  const simulated = kommune.simulated || edition.simulated || field?.release.simulated === true;
  return [
    ...(options.draft ? [{ key: 'draft', text: marks.draft } as const] : []),
    ...(simulated ? [{ key: 'simulated', text: marks.simulated } as const] : []),
  ];
}

/** Enough of an id to find the snapshot by; its end, since the beginning of ids made on one day is alike. */
function shortId(id: string): string {
  return id.slice(-8);
}
