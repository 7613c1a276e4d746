import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';
import { decisionKinds } from '@/lib/domain/meeting/meeting';
import { type Locale, textOf } from '@/lib/text/locale';
import { RoomForm } from './room-form';

type DecisionFormProps = {
  locale: Locale;
  meetingId: string;
  itemId: string;
  given: Readonly<Record<string, string>>;
};

/** A decision or an action, added while it is being said. */
export function DecisionForm({ locale, meetingId, itemId, given }: DecisionFormProps) {
  const { decide } = textOf(locale).room.screen;
  return (
    <Details summary={decide.summary} open={given.what !== undefined}>
      <RoomForm
        meetingId={meetingId}
        name="decide"
        fields={{ itemId }}
        className="room-decide"
        unsaved={given.what !== undefined}
      >
        <fieldset>
          <legend className="form-label">{decide.kind}</legend>
          <div className="room-choices">
            {decisionKinds.map((kind) => (
              <label key={kind} className="room-choice">
                <input
                  type="radio"
                  name="kind"
                  value={kind}
                  required
                  defaultChecked={kind === (given.kind ?? 'decision')}
                />
                <span>{decide.kinds[kind]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <Textarea
          locale={locale}
          id="room-what"
          name="what"
          label={decide.what}
          rows={2}
          maxLength={500}
          required
          defaultValue={given.what}
        />
        <TextInput
          locale={locale}
          id="room-who"
          name="who"
          label={decide.who}
          optional
          maxLength={120}
          defaultValue={given.who}
        />
        <TextInput
          locale={locale}
          id="room-due"
          name="due"
          type="date"
          size="s"
          label={decide.due}
          optional
          defaultValue={given.due}
        />
        <Button kind="secondary">{decide.submit}</Button>
      </RoomForm>
    </Details>
  );
}
