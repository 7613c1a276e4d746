import { TextLength } from '@/components/exports/text-length';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';
import {
  type ExperienceField,
  type ExperienceTexts,
  experienceFields,
  experienceLimits,
  tooLongFields,
} from '@/lib/domain/experience/experience-texts';
import { textLength } from '@/lib/domain/text-length';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

type TextFieldsProps = {
  locale: Locale;
  texts: ExperienceTexts;
  /** The texts were refused: what is too long is said at its field. */
  refused: boolean;
};

/** What an experience says, one field each with what it is for and how long it may be. */
export function TextFields({ locale, texts, refused }: TextFieldsProps) {
  const tooLong = refused ? tooLongFields(texts) : [];
  return experienceFields.map((field) => (
    <LengthField key={field} {...{ locale, field }} value={texts[field]} tooLong={tooLong.includes(field)} />
  ));
}

const rows: Readonly<Partial<Record<ExperienceField, number>>> = { what: 6, forWhom: 2, result: 5, differently: 5 };

type LengthFieldProps = { locale: Locale; field: ExperienceField; value: string; tooLong: boolean };

/** Longer than it may be can be typed and pasted: it is counted and refused, never cut. */
function LengthField({ locale, field, value, tooLong }: LengthFieldProps) {
  const { experiences, exports: papers } = textOf(locale);
  const { form: words } = papers;
  const limit = experienceLimits[field];
  const figure = formatNumber(limit, locale);
  const shared = {
    ...{ locale, id: field, label: experiences.fields[field], defaultValue: value },
    hint: `${experiences.write.hints[field]} ${words.atMost(figure)}`,
    error: tooLong ? words.tooLong(formatNumber(textLength(value) - limit, locale), figure) : undefined,
    optional: field === 'supplier',
  };
  return (
    <div className="experience-field">
      {rows[field] === undefined ? (
        <TextInput {...shared} size="xl" autoComplete="off" />
      ) : (
        <Textarea {...shared} rows={rows[field]} />
      )}
      <TextLength
        locale={locale}
        fieldId={field}
        limit={limit}
        words={{ ofLimit: words.ofLimit(figure), tooMany: words.tooMany }}
      />
    </div>
  );
}
