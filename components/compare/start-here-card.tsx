import { KindMark } from '@/components/radar/kind-mark';
import { Card } from '@/components/ui/card';
import { markKind } from '@/lib/domain/layout/mark-kind';
import type { ComparedTechnology } from '@/lib/domain/radar';
import { startHere } from '@/lib/domain/start-here';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';
import { startSentence } from './start-sentence';

type StartHereCardProps = {
  rows: readonly ComparedTechnology[];
  /** The combined radar's own page. */
  href: string;
  context: HeadlineContext;
};

/** The three findings to begin with, and why. */
export function StartHereCard({ rows, href, context }: StartHereCardProps) {
  const { start } = textOf(context.locale).overview;
  const first = startHere(rows);
  return (
    <Card id="start" heading={start.heading}>
      {first.length === 0 ? <p>{start.none}</p> : null}
      {first.map((row) => (
        <div className="compare-start" key={row.technology.id}>
          <h3>
            <a href={`${href}#technology-${row.technology.id}`}>
              <KindMark kind={markKind(row.finding)} word={row.technology.name} />
            </a>
          </h3>
          <p>{startSentence(row, context.locale, context.publisher)}</p>
        </div>
      ))}
      <p>
        <a href={`${href}#technologies`}>{start.more}</a>
      </p>
    </Card>
  );
}
