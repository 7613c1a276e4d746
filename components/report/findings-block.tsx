import { KindMark } from '@/components/radar/kind-mark';
import { Heading, type HeadingLevel } from '@/components/ui/heading';
import type { FindingGroup } from '@/lib/export/report/report';

type FindingsBlockProps = { groups: readonly FindingGroup[]; level: HeadingLevel };

/** The technologies of each finding together, with what the finding suggests. */
export function FindingsBlock({ groups, level }: FindingsBlockProps) {
  return groups.map(({ finding, kind, name, suggestion, technologies }) => (
    <div key={finding} className="report-group">
      <Heading level={level}>
        <KindMark kind={kind} word={name} />
      </Heading>
      <p>{suggestion}</p>
      {technologies.length === 0 ? null : (
        <ul className="report-list">
          {technologies.map((technology, index) => (
            <li key={index}>{technology}</li>
          ))}
        </ul>
      )}
    </div>
  ));
}
