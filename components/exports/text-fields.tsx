import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';
import { type PaperTextField, type PaperTexts, paperTextFields, paperTextLimits } from '@/lib/domain/paper-texts';
import { textLength } from '@/lib/domain/text-length';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { TextLength } from './text-length';

type TextFieldsProps = {
  locale: Locale;
  year: number;
  texts: PaperTexts;
  /** The fields whose text was refused. */
  tooLong: readonly PaperTextField[];
};

/** The editor's own words, one field each with what it is for and how long it may be. */
export function TextFields({ locale, year, texts, tooLong }: TextFieldsProps) {
  return paperTextFields.map((field) => (
    <LengthField key={field} {...{ locale, year, field }} value={texts[field]} refused={tooLong.includes(field)} />
  ));
}

const rows: Readonly<Record<Exclude<PaperTextField, 'title' | 'forum'>, number>> = {
  purpose: 4,
  background: 6,
  assessment: 8,
  ethics: 5,
  economy: 4,
  recommendation: 4,
};

type LengthFieldProps = {
  locale: Locale;
  year: number;
  field: PaperTextField;
  value: string;
  refused: boolean;
};

/** Longer than it may be can be typed and pasted: it is counted and refused, never cut. */
function LengthField({ locale, year, field, value, refused }: LengthFieldProps) {
  const { exports: papers, report } = textOf(locale);
  const { form } = papers;
  const limit = paperTextLimits[field];
  const figure = formatNumber(limit, locale);
  const hint = field === 'title' ? form.hints.title(report.defaultTitle(year)) : form.hints[field];
  const shared = {
    locale,
    id: field,
    label: form.fields[field],
    hint: `${hint} ${form.atMost(figure)}`,
    error: refused ? form.tooLong(formatNumber(textLength(value) - limit, locale), figure) : undefined,
    defaultValue: value,
  };
  return (
    <div className="paper-field">
      {field === 'title' || field === 'forum' ? (
        <TextInput {...shared} size="xl" autoComplete="off" />
      ) : (
        <Textarea {...shared} rows={rows[field]} />
      )}
      <TextLength
        locale={locale}
        fieldId={field}
        limit={limit}
        words={{ ofLimit: form.ofLimit(figure), tooMany: form.tooMany }}
      />
    </div>
  );
}
