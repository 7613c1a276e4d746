import { Card } from '@/components/ui/card';
import { type Locale, textOf } from '@/lib/text/locale';

type OpenRoundCardProps = {
  /** The open round that the viewer may contribute to; null where there is none. */
  round: { readonly id: string; readonly title: string; readonly year: number } | null;
  locale: Locale;
};

/** The round that waits for the kommune's answers, with the way to it; a link, for the page's button is another. */
export function OpenRoundCard({ round, locale }: OpenRoundCardProps) {
  if (round === null) return null;
  const { round: text } = textOf(locale).overview;
  return (
    <Card id="round" heading={text.heading}>
      <p>{text.text(round.year)}</p>
      <p className="no-print">
        <a href={`/rounds/${encodeURIComponent(round.id)}`}>{text.contribute(round.title)}</a>
      </p>
    </Card>
  );
}
