import { formatDay } from '@/components/rounds/day';
import { Facts } from '@/components/rounds/facts';
import { editionName } from '@/lib/text/edition-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { meetingHref } from './meeting-href';

type MeetingFactsProps = {
  readonly locale: Locale;
  readonly meeting: {
    readonly forum: string;
    readonly date: string;
    readonly participants: readonly string[];
    readonly year: number;
    readonly editionTitle: string;
    readonly publisher: string;
    readonly previous: { readonly id: string; readonly title: string; readonly date: string } | null;
  };
};

/** Who meets, when, over which radar, and on what it follows up. */
export function MeetingFacts({ locale, meeting }: MeetingFactsProps) {
  const { facts } = textOf(locale).meetings;
  const { forum, date, participants, year, editionTitle, publisher, previous } = meeting;
  const edition = editionName({ title: editionTitle, publisher });
  const people = participants.length === 0 ? facts.noParticipants : participants.join(', ');
  return (
    <>
      <h2>{facts.heading}</h2>
      <Facts
        facts={[
          { term: facts.date, value: formatDay(date, locale) },
          { term: facts.forum, value: forum },
          { term: facts.participants, value: people },
          { term: facts.radar, value: facts.radarOf(year, edition) },
          ...(previous === null
            ? []
            : [
                {
                  term: facts.previous,
                  value: (
                    <a href={meetingHref(previous.id)}>
                      {previous.title}, {formatDay(previous.date, locale)}
                    </a>
                  ),
                },
              ]),
        ]}
      />
    </>
  );
}
