import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import type { HeadView } from './edition-types';

type EditionFactsProps = { locale: Locale; head: HeadView; technologies: number; areas: number };

/** Publisher, method and source: what one must know before reading the radar. Its caveat stands at the top of the page. */
export function EditionFacts({ locale, head, technologies, areas }: EditionFactsProps) {
  const text = textOf(locale).editions.facts;
  const { owner } = text;
  const version = [
    textOf(locale).editions.version(head.version),
    head.frozenAt === null ? null : text.frozenAt(formatDate(head.frozenAt, locale)),
    head.kommuneId === null ? owner.shared : owner.own,
  ].filter((part) => part !== null);
  const rows = [
    [text.publisher, `${head.publisher}, ${head.year}`],
    [text.content, text.size(technologies, areas)],
    [text.method, head.method],
    [text.source, head.source],
    [text.version, version.join('. ')],
  ] as const;
  return (
    <dl className="edition-facts">
      {rows
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
