import type { ShownOwnExperience } from '@/components/experiences/own-experience';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { type Locale, textOf } from '@/lib/text/locale';
import { TargetForm } from './target-form';

type Props = { readonly locale: Locale; readonly experience: ShownOwnExperience };

/** Taking a shared experience back: to be rid of it, or to change it. */
export function WithdrawPanel({ locale, experience }: Props) {
  const { withdraw: text } = textOf(locale).experiences.show;
  return (
    <div className="experience-more no-print">
      <Details summary={text.summary}>
        <p>{text.text}</p>
        <TargetForm action="/experiences/withdraw" experience={experience}>
          <Button kind="secondary">{text.submit}</Button>
        </TargetForm>
      </Details>
    </div>
  );
}
