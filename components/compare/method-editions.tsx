import { SimulatedBadge } from '@/components/ui/simulated-badge';
import { type Locale, textOf } from '@/lib/text/locale';

/** An edition as the method page tells of it. */
export type EditionNotes = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly method: string;
  readonly source: string;
  readonly caveat: string;
  readonly simulated: boolean;
  readonly technologies: number;
  readonly areas: number;
  readonly stated: number;
  readonly inferred: number;
};

/** Each edition with its source, its method and its caveats, as the data has them. */
export function MethodEditions({ editions, locale }: { editions: readonly EditionNotes[]; locale: Locale }) {
  return editions.map((edition) => (
    <section key={edition.id} className="method-edition" aria-labelledby={`edition-${edition.id}`}>
      <h3 id={`edition-${edition.id}`}>
        {edition.title} {edition.simulated ? <SimulatedBadge locale={locale} /> : null}
      </h3>
      <p>{sentencesOf(edition, locale).join(' ')}</p>
      <Figures edition={edition} locale={locale} />
    </section>
  ));
}

function sentencesOf({ source, method, caveat }: EditionNotes, locale: Locale): string[] {
  const { notes } = textOf(locale).compare;
  const sentences = [notes.source(source.replace(/\.$/, ''))];
  if (method !== '') sentences.push(notes.method(method));
  if (caveat !== '') sentences.push(notes.caveat(caveat));
  return sentences;
}

function Figures({ edition, locale }: { edition: EditionNotes; locale: Locale }) {
  const { editions: text } = textOf(locale).method;
  const figures = [
    [text.publisher, edition.publisher],
    [text.technologies, String(edition.technologies)],
    [text.areas, edition.areas === 0 ? text.noAreas : String(edition.areas)],
    [text.placements, text.basis(edition.stated, edition.inferred)],
  ] as const;
  return (
    <dl className="method-figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
