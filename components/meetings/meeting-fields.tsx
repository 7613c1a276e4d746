import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';
import { meetingLimits } from '@/lib/domain/meeting/meeting-head';
import { type Locale, textOf } from '@/lib/text/locale';

/** What is in the fields when the page is shown; `previousId` empty is none. */
export type MeetingFieldValues = {
  readonly title: string;
  readonly forum: string;
  /** ISO yyyy-mm-dd. */
  readonly date: string;
  /** One a line. */
  readonly participants: string;
  readonly previousId: string;
};

type MeetingFieldsProps = {
  readonly locale: Locale;
  readonly values: MeetingFieldValues;
  /** Earlier meetings that can be followed up on, newest first. */
  readonly earlier: readonly { readonly value: string; readonly label: string }[];
};

/** Who meets, when, and which meeting is followed up on. */
export function MeetingFields({ locale, values, earlier }: MeetingFieldsProps) {
  const text = textOf(locale).meetings.form;
  return (
    <>
      <TextInput
        locale={locale}
        id="title"
        label={text.name}
        hint={text.nameHint}
        defaultValue={values.title}
        maxLength={meetingLimits.title}
        size="xl"
        required
      />
      <div className="meeting-row">
        <TextInput
          locale={locale}
          id="forum"
          label={text.forum}
          hint={text.forumHint}
          defaultValue={values.forum}
          maxLength={meetingLimits.forum}
          required
        />
        <TextInput
          locale={locale}
          id="date"
          label={text.date}
          hint={text.dateHint}
          type="date"
          size="s"
          defaultValue={values.date}
          required
        />
      </div>
      <Textarea
        locale={locale}
        id="participants"
        label={text.participants}
        hint={text.participantsHint}
        defaultValue={values.participants}
        optional
      />
      {earlier.length === 0 ? null : (
        <Select
          locale={locale}
          id="previousId"
          label={text.previous}
          hint={text.previousHint}
          options={[...earlier, { value: '', label: text.noPrevious }]}
          defaultValue={values.previousId}
        />
      )}
    </>
  );
}
