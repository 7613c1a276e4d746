import { ExperienceCard } from '@/components/experiences/experience-card';
import { experienceListHref, writeHref } from '@/components/experiences/experience-href';
import { readOffers } from '@/lib/data/experiences/offers-for';
import { can } from '@/lib/domain/access';
import { today } from '@/lib/http/today';
import { textOf } from '@/lib/text/locale';
import type { TechnologyRequest } from './read-request';

/** At most this many are shown here; the rest are one link away. */
const most = 3;

/** What other kommuner have learned of the technology, those most like ours first. */
export async function ExperiencesSection({ request }: { request: TechnologyRequest }) {
  const { signedIn, view, context } = request;
  const { locale } = context;
  const { onTechnology: text } = textOf(locale).experiences;
  const { id, local } = view.technology;
  const { kommuneId } = view;
  const read = local ? null : await readOffers(signedIn.viewer, [id], { language: locale, today: today() });
  const found = read?.ok ? (read.value.get(id) ?? []) : [];
  const mayShare = !local && can(signedIn.viewer, { action: 'share-experience', kommuneId });
  return (
    <section aria-labelledby="experiences-heading" className="technology-section">
      <h2 id="experiences-heading">{text.heading}</h2>
      {found.length === 0 ? <p>{local ? text.local : text.none}</p> : null}
      {found.length === 0 ? null : (
        <ul className="experience-list nobullet-list no-max-width">
          {found.slice(0, most).map((experience) => (
            <ExperienceCard key={experience.id} locale={locale} experience={experience} />
          ))}
        </ul>
      )}
      <p className="experience-ways no-print">
        {found.length > most ? <a href={experienceListHref({ technologyId: id })}>{text.all(found.length)}</a> : null}
        {mayShare ? <a href={writeHref({ technologyId: id })}>{text.share}</a> : null}
      </p>
    </section>
  );
}
