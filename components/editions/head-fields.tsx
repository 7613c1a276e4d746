import { Details } from '@/components/ui/details';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';
import type { EditionHeadInput } from '@/lib/domain/edition-head';
import { yearLimits } from '@/lib/domain/limits';
import { type Locale, textOf } from '@/lib/text/locale';
import { RingNameFields } from './ring-name-fields';

type HeadFieldsProps = { locale: Locale; head: EditionHeadInput };

/** Title, year, publisher, method, source and caveat, in Danish and, for those who wish, in English. */
export function HeadFields({ locale, head }: HeadFieldsProps) {
  const text = textOf(locale).editions.head;
  return (
    <>
      <TextInput
        {...{ locale, id: 'title', label: text.title, hint: text.titleHint, size: 'xl', maxLength: 200 }}
        defaultValue={head.title}
        required
      />
      <div className="edition-fields">
        <TextInput
          {...{
            locale,
            id: 'year',
            label: text.year,
            type: 'number',
            size: 'xxs',
            min: yearLimits.first,
            max: yearLimits.last,
          }}
          defaultValue={head.year}
          required
        />
        <TextInput
          {...{ locale, id: 'publisher', label: text.publisher, size: 'm', maxLength: 200 }}
          defaultValue={head.publisher}
          required
        />
      </div>
      <LongField {...{ locale, id: 'source', label: text.source, hint: text.sourceHint, value: head.source }} />
      <LongField {...{ locale, id: 'method', label: text.method, hint: text.methodHint, value: head.method }} />
      <LongField
        {...{ locale, id: 'caveat', label: text.caveat, hint: text.caveatHint, value: head.caveat }}
        optional
      />
      <Details summary={text.english} open={head.titleEn !== ''}>
        <p>{text.englishHint}</p>
        <TextInput
          {...{ locale, id: 'titleEn', label: text.inEnglish(text.title), size: 'xl', maxLength: 200 }}
          defaultValue={head.titleEn}
        />
        <LongField {...{ locale, id: 'sourceEn', label: text.inEnglish(text.source), value: head.sourceEn }} />
        <LongField {...{ locale, id: 'methodEn', label: text.inEnglish(text.method), value: head.methodEn }} />
        <LongField {...{ locale, id: 'caveatEn', label: text.inEnglish(text.caveat), value: head.caveatEn }} />
      </Details>
      <RingNameFields locale={locale} names={head.ringNames ?? null} />
    </>
  );
}

type LongFieldProps = { locale: Locale; id: string; label: string; hint?: string; value: string; optional?: boolean };

function LongField({ value, ...field }: LongFieldProps) {
  return <Textarea {...field} rows={2} maxLength={1000} defaultValue={value} />;
}
