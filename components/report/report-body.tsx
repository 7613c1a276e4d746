import { Heading, type HeadingLevel } from '@/components/ui/heading';
import type { Report, Section } from '@/lib/export/report/report';
import { textOf } from '@/lib/text/locale';
import { FoldedSection } from './folded-section';
import { ReportBlock } from './report-block';

/** A paper's sections, and behind them its appendix, as one reads them in the other formats. */
export function ReportBody({ report }: { report: Report }) {
  const { locale, body, appendix, head } = report;
  return (
    <>
      {body.map((section) => (
        <ReportSection key={section.key} report={report} section={section} level={2} />
      ))}
      <section className="report-appendix" aria-labelledby="report-appendix">
        <h2 id="report-appendix">{textOf(locale).report.appendix}</h2>
        {appendix.map((section) => (
          <ReportSection key={section.key} report={report} section={section} level={3} />
        ))}
      </section>
      <p className="report-foot">{head.foot}</p>
    </>
  );
}

type ReportSectionProps = { report: Report; section: Section; level: 2 | 3 };

function ReportSection({ report, section, level }: ReportSectionProps) {
  const { key, id, heading, blocks } = section;
  const inner: HeadingLevel = level === 2 ? 3 : 4;
  const headingId = `section-${key}`;
  const head = (
    <Heading level={level} id={headingId}>
      {heading}
    </Heading>
  );
  const content = blocks.map((block, index) => (
    <ReportBlock key={index} block={block} locale={report.locale} level={inner} />
  ));
  return (
    <section className={`report-section report-section--${id}`} aria-labelledby={headingId}>
      {id === 'area' ? (
        <FoldedSection headingId={headingId} heading={head}>
          {content}
        </FoldedSection>
      ) : (
        <>
          {head}
          {content}
        </>
      )}
    </section>
  );
}
