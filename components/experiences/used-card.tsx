import { Card } from '@/components/ui/card';
import { type Locale, textOf } from '@/lib/text/locale';
import { experienceHref } from './experience-href';
import type { ShownOwnExperience } from './own-experience';

type UsedCardProps = { locale: Locale; experiences: readonly ShownOwnExperience[] };

/** That sharing helped: which kommuner use which of our experiences. Nothing while nobody does. */
export function UsedCard({ locale, experiences }: UsedCardProps) {
  const text = textOf(locale).experiences;
  const shown = experiences.filter(({ status, uses }) => status === 'shared' && uses.length > 0);
  if (shown.length === 0) return null;
  const list = new Intl.ListFormat(locale);
  return (
    <Card id="used" heading={text.used.heading} className="experience-used">
      <ul className="nobullet-list">
        {shown.map(({ id, technology, uses }) => (
          <li key={id}>
            <a href={experienceHref(id)}>{text.show.ofUs(technology.name)}</a> {text.used.by}{' '}
            {list.format(uses.map(({ kommuneName }) => kommuneName))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
