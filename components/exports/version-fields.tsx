import { RadioGroup } from '@/components/ui/radio-group';
import { type Locale, textOf } from '@/lib/text/locale';
import type { PaperValues } from './paper-values';

type VersionFieldsProps = { locale: Locale; values: PaperValues; mayFinish: boolean };

/** In which language, for whom, and whether it is a draft. */
export function VersionFields({ locale, values, mayFinish }: VersionFieldsProps) {
  const { form, languages } = textOf(locale).exports;
  return (
    <>
      <RadioGroup
        locale={locale}
        id="language"
        label={form.language}
        hint={form.languageHint}
        choices={[
          { value: 'da', label: languages.da },
          { value: 'en', label: languages.en },
        ]}
        chosen={values.language}
        required
      />
      <RadioGroup
        locale={locale}
        id="audience"
        label={form.audience}
        choices={[
          { value: 'internal', label: form.internal, hint: form.internalHint },
          { value: 'public', label: form.public, hint: form.publicHint },
        ]}
        chosen={values.audience}
        required
      />
      {mayFinish ? (
        <RadioGroup
          locale={locale}
          id="state"
          label={form.state}
          choices={[
            { value: 'draft', label: form.draft, hint: form.draftHint },
            { value: 'final', label: form.final, hint: form.finalHint },
          ]}
          chosen={values.draft ? 'draft' : 'final'}
          required
        />
      ) : (
        <>
          <input type="hidden" name="state" value="draft" />
          <p className="paper-reader">{form.readerDraft}</p>
        </>
      )}
    </>
  );
}
