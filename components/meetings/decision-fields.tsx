import { RadioGroup } from '@/components/ui/radio-group';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';
import { decisionKinds } from '@/lib/domain/meeting/meeting';
import { meetingLimits } from '@/lib/domain/meeting/meeting-head';
import type { DecisionView } from '@/lib/domain/meeting/meeting-view';
import { type Locale, textOf } from '@/lib/text/locale';

type DecisionFieldsProps = {
  readonly locale: Locale;
  /** Put before each id, which is then unique on the page. */
  readonly prefix: string;
  readonly decision?: Pick<DecisionView, 'kind' | 'what' | 'who' | 'due'>;
};

/** What is written of a decision: what, who and when. */
export function DecisionFields({ locale, prefix, decision }: DecisionFieldsProps) {
  const text = textOf(locale).meetings.decisions;
  const kinds = decisionKinds.map((kind) => ({ value: kind, label: text.kinds[kind], hint: text.kindHints[kind] }));
  return (
    <>
      <RadioGroup
        locale={locale}
        id={`${prefix}kind`}
        name="kind"
        label={text.kind}
        choices={kinds}
        chosen={decision?.kind ?? 'decision'}
        required
      />
      <Textarea
        locale={locale}
        id={`${prefix}what`}
        name="what"
        label={text.what}
        defaultValue={decision?.what}
        maxLength={meetingLimits.what}
        rows={2}
        required
      />
      <div className="meeting-row">
        <TextInput
          locale={locale}
          id={`${prefix}who`}
          name="who"
          label={text.who}
          hint={text.whoHint}
          defaultValue={decision?.who}
          maxLength={meetingLimits.who}
          optional
        />
        <TextInput
          locale={locale}
          id={`${prefix}due`}
          name="due"
          label={text.due}
          type="date"
          size="s"
          defaultValue={decision?.due ?? undefined}
          optional
        />
      </div>
    </>
  );
}
