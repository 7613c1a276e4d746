import { KindMark } from '@/components/radar/kind-mark';
import { Card } from '@/components/ui/card';
import type { LearningFinding } from '@/lib/domain/experience/to-learn';
import { markKind } from '@/lib/domain/layout/mark-kind';
import { findingName } from '@/lib/text/finding-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { experienceHref, experienceListHref, experiencesHref } from './experience-href';
import type { ShownExperience } from './shown-experience';

/** A technology that we use, try or scale too little, and what others have shared about it, nearest first. */
export type Offer = {
  readonly technology: { readonly id: string; readonly name: string };
  readonly finding: LearningFinding;
  readonly experiences: readonly ShownExperience[];
};

type LearnCardProps = { locale: Locale; offers: readonly Offer[]; publisher: string };

/** At most this many technologies, and this many kommuner of each, are named on a radar's page. */
const most = { technologies: 5, kommuner: 3 } as const;

/** Who has been where we have not: beside a radar's findings. Nothing where nobody has shared anything. */
export function LearnCard({ locale, offers, publisher }: LearnCardProps) {
  const { onRadar } = textOf(locale).experiences;
  if (offers.length === 0) return null;
  return (
    <Card id="learn" heading={onRadar.heading} className="experience-learn no-print">
      <p>{onRadar.lead}</p>
      <ul className="nobullet-list">
        {offers.slice(0, most.technologies).map((offer) => (
          <OfferRow key={offer.technology.id} {...{ locale, offer, publisher }} />
        ))}
      </ul>
      <p>
        <a href={experiencesHref}>{onRadar.all}</a>
      </p>
    </Card>
  );
}

function OfferRow({ locale, offer, publisher }: { locale: Locale; offer: Offer; publisher: string }) {
  const { experiences: text, finding: names } = textOf(locale);
  const { technology, finding, experiences } = offer;
  const shown = experiences.slice(0, most.kommuner);
  const more = experiences.length - shown.length;
  return (
    <li>
      <strong>
        <a className="experience-link" href={experienceListHref({ technologyId: technology.id })}>
          {technology.name}
        </a>
      </strong>{' '}
      <KindMark kind={markKind(finding)} word={findingName(names, finding, publisher)} />
      <span className="experience-from">
        {text.onRadar.from}
        {shown.map(({ id, kommune }, index) => (
          <span key={id}>
            {index === 0 ? null : ', '}
            <a
              className="experience-link"
              href={experienceHref(id)}
              aria-label={text.read(technology.name, kommune.name)}
            >
              {kommune.name}
            </a>
          </span>
        ))}
        {more === 0 ? null : ` ${text.onRadar.more(more)}`}
      </span>
    </li>
  );
}
