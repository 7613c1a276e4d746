import { Badge } from '@/components/ui/badge';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { Table } from '@/components/ui/table';
import type { PaperFormat } from '@/lib/domain/paper-format';
import type { Audience } from '@/lib/domain/snapshot';
import { formatDate, formatTime } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { paperTitle } from './paper-title';

export type PaperItem = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** May be empty. */
  readonly forum: string;
  readonly year: number;
  /** What it is compared with, by name. */
  readonly edition: string;
  readonly language: 'da' | 'en';
  readonly audience: Audience;
  readonly draft: boolean;
  readonly simulated: boolean;
  readonly retired: boolean;
  readonly createdAt: Date;
  /** Null when the name was erased. */
  readonly createdByName: string | null;
  readonly formats: readonly PaperFormat[];
};

type PaperListProps = { locale: Locale; papers: readonly PaperItem[] };

/** The kommune's papers, one a row. */
export function PaperList({ locale, papers }: PaperListProps) {
  const { columns, caption } = textOf(locale).exports.list;
  return (
    <div className="paper-list">
      <Table id="papers" caption={caption} hideCaption stack>
        <thead>
          <tr>
            <th scope="col">{columns.title}</th>
            <th scope="col">{columns.year}</th>
            <th scope="col">{columns.edition}</th>
            <th scope="col">{columns.version}</th>
            <th scope="col">{columns.made}</th>
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <PaperRow key={paper.id} locale={locale} paper={paper} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function PaperRow({ locale, paper }: { locale: Locale; paper: PaperItem }) {
  const { list, audiences, files, erasedMaker } = textOf(locale).exports;
  const { columns } = list;
  return (
    <tr>
      <th scope="row">
        <a href={paper.href} lang={paper.language}>
          {paperTitle(paper, paper.language)}
        </a>
        <PaperMarks locale={locale} paper={paper} />
        {paper.forum === '' ? null : <span className="paper-small">{list.forum(paper.forum)}</span>}
        {paper.formats.length === 0 ? null : (
          <span className="paper-small">
            {list.files(paper.formats.map((format) => files.names[format]).join(', '))}
          </span>
        )}
      </th>
      <td data-title={columns.year}>{paper.year}</td>
      <td data-title={columns.edition}>{paper.edition}</td>
      <td data-title={columns.version}>
        {audiences[paper.audience]}, {list.inLanguage[paper.language]}
      </td>
      <td data-title={columns.made}>
        {list.by(
          formatDate(paper.createdAt, locale),
          formatTime(paper.createdAt, locale),
          paper.createdByName ?? erasedMaker,
        )}
      </td>
    </tr>
  );
}

type PaperMarksProps = { locale: Locale; paper: Pick<PaperItem, 'draft' | 'simulated' | 'retired'> };

/** What must be known of a paper before it is used. */
function PaperMarks({ locale, paper }: PaperMarksProps) {
  const { marks } = textOf(locale).exports;
  return (
    <span className="paper-marks">
      {paper.retired ? <Badge tone="error">{marks.retired}</Badge> : null}
      {paper.draft ? <Badge tone="warning">{marks.draft}</Badge> : <Badge>{marks.final}</Badge>}
      {paper.simulated ? <SimulatedBadge locale={locale} /> : null}
    </span>
  );
}
