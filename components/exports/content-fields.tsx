import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Select } from '@/components/ui/select';
import { editionName } from '@/lib/text/edition-name';
import { type Locale, textOf } from '@/lib/text/locale';
import type { NoteChoice, PaperChoices, PaperValues } from './paper-values';

type ContentFieldsProps = { locale: Locale; values: PaperValues; choices: PaperChoices };

/** What the paper is of: the edition, the others, the areas with pages of their own, and the notes that come along. */
export function ContentFields({ locale, values, choices }: ContentFieldsProps) {
  const { form } = textOf(locale).exports;
  return (
    <>
      <Select
        locale={locale}
        id="editionId"
        label={form.edition}
        options={choices.editions.map((edition) => ({ value: edition.id, label: editionName(edition) }))}
        defaultValue={values.editionId}
      />
      {choices.releases.length === 0 ? null : (
        <Select
          locale={locale}
          id="field"
          label={form.field}
          hint={form.fieldHint}
          options={[
            { value: '', label: form.noField },
            ...choices.releases.map(({ title, groups }) => ({
              label: title,
              options: groups.map(({ key, name }) => ({ value: key, label: `${name} (${title})` })),
            })),
          ]}
          defaultValue={values.field}
        />
      )}
      {choices.meetings.length === 0 ? null : (
        <Select
          locale={locale}
          id="meetingId"
          label={form.meeting}
          hint={form.meetingHint}
          options={[
            { value: '', label: form.noMeeting },
            ...choices.meetings.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          defaultValue={values.meetingId}
        />
      )}
      {choices.areas.length === 0 ? (
        <p>{form.noAreas}</p>
      ) : (
        <ChoiceGroup locale={locale} id="areas" label={form.areas} hint={form.areasHint}>
          {choices.areas.map(({ id, name }) => (
            <Checkbox
              key={id}
              id={`area-${id}`}
              name="areaIds"
              value={id}
              label={name}
              defaultChecked={values.areaIds.includes(id)}
            />
          ))}
        </ChoiceGroup>
      )}
      {choices.notes.length === 0 ? (
        <p>{form.noNotes}</p>
      ) : (
        <ChoiceGroup locale={locale} id="notes" label={form.notes} hint={`${form.notesHint} ${form.notesPublic}`}>
          <div className="paper-notes">
            {choices.notes.map((note) => (
              <NoteBox key={note.key} locale={locale} note={note} picked={values.noteKeys.includes(note.key)} />
            ))}
          </div>
        </ChoiceGroup>
      )}
    </>
  );
}

function NoteBox({ locale, note, picked }: { locale: Locale; note: NoteChoice; picked: boolean }) {
  const { form } = textOf(locale).exports;
  return (
    <Checkbox
      id={`note-${note.key.replace(' ', '-')}`}
      name="notes"
      value={note.key}
      label={
        <>
          <strong>{note.technology}</strong>, {note.area ?? form.combined}: {note.answer}
        </>
      }
      hint={note.text}
      defaultChecked={picked}
    />
  );
}
