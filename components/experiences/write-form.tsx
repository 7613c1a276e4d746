import { LeaveGuard } from '@/components/exports/leave-guard';
import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Select } from '@/components/ui/select';
import type { ExperienceTexts } from '@/lib/domain/experience/experience-texts';
import { type Locale, textOf } from '@/lib/text/locale';
import { experienceHref, experiencesHref } from './experience-href';
import { TextFields } from './text-fields';

type Named = { readonly id: string; readonly name: string };

export type WriteValues = { readonly technologyId: string; readonly texts: ExperienceTexts };

type WriteFormProps = {
  locale: Locale;
  /** Null for a new one. */
  saved: { readonly id: string; readonly revision: number } | null;
  values: WriteValues;
  technologies: readonly Named[];
  /** The kommune's own, which cannot be chosen: it is said why. */
  own: readonly Named[];
  /** The values are as they were typed, and were refused. */
  typed: boolean;
};

/** Writing an experience. Its button leads to the preview, and shares nothing. */
export function WriteForm({ locale, saved, values, technologies, own, typed }: WriteFormProps) {
  const { write, technology } = textOf(locale).experiences;
  const chosen = technologies.some(({ id }) => id === values.technologyId) ? values.technologyId : '';
  const options = technologies.map(({ id, name }) => ({ value: id, label: name }));
  const ownNames = new Intl.ListFormat(locale).format(own.map(({ name }) => name));
  return (
    <form method="post" action="/experiences/save" className="experience-form">
      <LeaveGuard typed={typed} />
      {saved === null ? null : <input type="hidden" name="id" value={saved.id} />}
      <input type="hidden" name="revision" value={saved?.revision ?? 0} />
      <Select
        locale={locale}
        id="technologyId"
        label={technology}
        hint={write.technologyHint}
        options={[{ value: '', label: write.choose }, ...options]}
        defaultValue={chosen}
        required
      />
      {own.length === 0 ? null : <p className="experience-small">{write.own(ownNames, own.length)}</p>}
      <TextFields locale={locale} texts={values.texts} refused={typed} />
      <p>{write.noPersonal}</p>
      <Actions>
        <Button>{write.next}</Button>
        <ButtonLink kind="secondary" href={saved === null ? experiencesHref : experienceHref(saved.id)}>
          {write.cancel}
        </ButtonLink>
      </Actions>
    </form>
  );
}
