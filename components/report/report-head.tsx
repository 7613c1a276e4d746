import { Badge } from '@/components/ui/badge';
import type { ReportHead } from '@/lib/export/report/report';

/** What stands over a paper: whose it is and where it is going, its title, when, and its marks as text. */
export function ReportHeadBlock({ head }: { head: ReportHead }) {
  return (
    <header className="report-head">
      <p className="report-above">
        <span>{head.above}</span> <span>{head.date}</span>
      </p>
      <h1>{head.title}</h1>
      {head.marks.length === 0 ? null : (
        <p className="report-marks">
          {head.marks.map(({ key, text }) => (
            <ReportMarkBadge key={key} markKey={key} text={text} />
          ))}
        </p>
      )}
    </header>
  );
}

/** One mark of a paper; the words say it, in whatever colour. */
export function ReportMarkBadge({ markKey, text }: { markKey: string; text: string }) {
  if (markKey === 'simulated') return <span className="badge badge-simulated">{text}</span>;
  return <Badge tone={markKey === 'draft' ? 'warning' : 'neutral'}>{text}</Badge>;
}
