import { writeHref } from '@/components/experiences/experience-href';
import type { ShownOwnExperience } from '@/components/experiences/own-experience';
import { Actions } from '@/components/ui/actions';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { missingFields } from '@/lib/domain/experience/experience-texts';
import { looksPersonal } from '@/lib/domain/experience/looks-personal';
import { type Locale, textOf } from '@/lib/text/locale';
import { TargetForm } from './target-form';

type SharePanelProps = {
  readonly locale: Locale;
  readonly experience: ShownOwnExperience;
  readonly writer: string;
};

/** The deliberate act: what is missing before it can be shared, what to think of, and the button. */
export function SharePanel({ locale, experience, writer }: SharePanelProps) {
  const { show, fields } = textOf(locale).experiences;
  const { id, contact } = experience;
  const missing = missingFields(experience);
  const edit = writeHref({ id });
  if (missing.length > 0) {
    return (
      <Card id="share" heading={show.share.heading} className="experience-share no-print">
        <p>{show.share.missing}</p>
        <ul>
          {missing.map((field) => (
            <li key={field}>
              <a href={`${edit}#${field}`}>{fields[field]}</a>
            </li>
          ))}
        </ul>
        <Actions>
          <ButtonLink href={edit}>{show.edit}</ButtonLink>
        </Actions>
      </Card>
    );
  }
  return (
    <Card id="share" heading={show.share.heading} className="experience-share no-print">
      <p>{show.share.text}</p>
      {looksPersonal(contact, writer) ? (
        <Alert locale={locale} tone="warning" heading={show.share.personal} headingLevel={3}>
          <p>{show.share.personalText}</p>
        </Alert>
      ) : null}
      <Actions>
        <TargetForm action="/experiences/share" experience={experience}>
          <Button>{show.share.submit}</Button>
        </TargetForm>
        <ButtonLink kind="secondary" href={edit}>
          {show.edit}
        </ButtonLink>
      </Actions>
    </Card>
  );
}
