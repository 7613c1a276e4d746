import { experienceFields } from '@/lib/domain/experience/experience-texts';
import { type Locale, textOf } from '@/lib/text/locale';
import type { ShownExperience } from './shown-experience';

type ExperienceTextProps = { locale: Locale; experience: ShownExperience };

/** All that an experience says. The preview and what others see are this same thing. */
export function ExperienceText({ locale, experience }: ExperienceTextProps) {
  const text = textOf(locale).experiences;
  const shown = experienceFields.filter((field) => field !== 'supplier' || experience.supplier !== '');
  return (
    <>
      <dl className="experience-text">
        {shown.map((field) => (
          <div key={field} className={`experience-${field}`}>
            <dt>{text.fields[field]}</dt>
            <dd>{experience[field] === '' ? <em>{text.show.empty}</em> : experience[field]}</dd>
          </div>
        ))}
      </dl>
      {experience.kommune.simulated ? <p className="experience-small">{text.simulatedNote}</p> : null}
    </>
  );
}
