import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import type { PaperTextField } from '@/lib/domain/paper-texts';
import { type Locale, textOf } from '@/lib/text/locale';
import { ContentFields } from './content-fields';
import { LeaveGuard } from './leave-guard';
import type { PaperChoices, PaperValues } from './paper-values';
import { TextFields } from './text-fields';
import { VersionFields } from './version-fields';

type PaperFormProps = {
  locale: Locale;
  values: PaperValues;
  choices: PaperChoices;
  tooLong: readonly PaperTextField[];
  /** The texts were typed before, and are not saved. */
  typed: boolean;
};

/** Everything that a new paper is made of, in one form that works without script. */
export function PaperForm({ locale, values, choices, tooLong, typed }: PaperFormProps) {
  const { form } = textOf(locale).exports;
  return (
    <form className="paper-form" method="post" action="/exports/create">
      <LeaveGuard typed={typed} />
      <input type="hidden" name="year" value={choices.year} />
      <h2>{form.texts}</h2>
      <p className="form-help">{form.textsHint}</p>
      <TextFields locale={locale} year={choices.year} texts={values.texts} tooLong={tooLong} />
      <h2>{form.content}</h2>
      <ContentFields locale={locale} values={values} choices={choices} />
      <h2>{form.version}</h2>
      <VersionFields locale={locale} values={values} mayFinish={choices.mayFinish} />
      <p className="paper-afterwards">{form.afterwards}</p>
      <Actions>
        <Button>{form.submit}</Button>
      </Actions>
    </form>
  );
}
