import type { ShownOwnExperience } from '@/components/experiences/own-experience';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { type Locale, textOf } from '@/lib/text/locale';
import { TargetForm } from './target-form';

type Props = { readonly locale: Locale; readonly experience: ShownOwnExperience };

/** Deleting what no other kommune sees. */
export function DeletePanel({ locale, experience }: Props) {
  const { show } = textOf(locale).experiences;
  const name = experience.status === 'draft' ? show.delete : show.deleteWithdrawn;
  return (
    <div className="experience-more no-print">
      <Details summary={name}>
        <p>{show.deleteText}</p>
        <TargetForm action="/experiences/delete" experience={experience}>
          <Button kind="warning">{name}</Button>
        </TargetForm>
      </Details>
    </div>
  );
}
