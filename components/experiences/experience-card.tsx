import { Badge } from '@/components/ui/badge';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { experienceHref } from './experience-href';
import type { ShownExperience } from './shown-experience';
import { SimulatedMark } from './simulated-mark';

type ExperienceCardProps = { locale: Locale; experience: ShownExperience };

/** One experience in the list: what it is about, whose it is, how it begins, and the way to all of it. */
export function ExperienceCard({ locale, experience }: ExperienceCardProps) {
  const { show, others, sharedOn } = textOf(locale).experiences;
  const { id, technology, kommune, what, sharedAt, ownUse } = experience;
  return (
    <li className="experience-card">
      <h3>
        <a href={experienceHref(id)}>{show.ofKommune(technology.name, kommune.name)}</a>
      </h3>
      <p className="experience-begin">{what}</p>
      <p className="experience-small">
        {sharedAt === null ? null : sharedOn(formatDate(sharedAt, locale))}{' '}
        {kommune.simulated ? <SimulatedMark locale={locale} /> : null}{' '}
        {ownUse ? <Badge tone="success">{others.marked}</Badge> : null}
      </p>
    </li>
  );
}
