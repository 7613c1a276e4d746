import type { Report, Section } from '@/lib/export/report/report';
import { textOf } from '@/lib/text/locale';

/** Leads to each section of a paper, in its own language; on screen only. */
export function ReportContents({ report }: { report: Report }) {
  const { locale, body, appendix } = report;
  const { exports: papers, report: words } = textOf(locale);
  return (
    <nav className="report-contents no-print" aria-labelledby="report-contents">
      <h2 id="report-contents">{papers.paper.contents}</h2>
      <div className="report-contents-columns">
        <ul className="nobullet-list">
          <Links sections={body} />
        </ul>
        <ul className="nobullet-list">
          <li>
            <a href="#report-appendix">{words.appendix}</a>
            <ul className="nobullet-list">
              <Links sections={appendix} />
            </ul>
          </li>
        </ul>
      </div>
    </nav>
  );
}

function Links({ sections }: { sections: readonly Section[] }) {
  return sections.map(({ key, heading }) => (
    <li key={key}>
      <a href={`#section-${key}`}>{heading}</a>
    </li>
  ));
}
