import { type Ring, rings } from '@/lib/domain/ring';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import type { HeadView } from './edition-types';

type EditionFactsProps = { locale: Locale; head: HeadView; technologies: number; areas: number };

/** Publisher, method and source: what one must know before reading the radar. Its caveat stands at the top of the page. */
export function EditionFacts({ locale, head, technologies, areas }: EditionFactsProps) {
  const { editions, editionFiles } = textOf(locale);
  const text = editions.facts;
  const { owner } = text;
  const version = [
    editions.version(head.version),
    head.frozenAt === null ? null : text.frozenAt(formatDate(head.frozenAt, locale)),
    head.kommuneId === null ? owner.shared : owner.own,
  ].filter((part) => part !== null);
  const rows = [
    [text.publisher, [head.publisher, head.year].filter((part) => part !== '').join(', ')],
    [text.content, text.size(technologies, areas)],
    [text.method, head.method],
    [text.source, head.source],
    [editionFiles.rings.heading, ringText(head.ringNames, locale)],
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

/** Its own names of the rings, each with the usual one; empty when it has none. */
function ringText(names: HeadView['ringNames'], locale: Locale): string {
  const { editionFiles, words } = textOf(locale);
  if (names === null) return '';
  const pair = (ring: Ring) =>
    names[ring] === words.rings[ring] ? names[ring] : editionFiles.rings.pair(words.rings[ring], names[ring]);
  return rings.map(pair).join(', ');
}
