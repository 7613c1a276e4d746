import { Button } from '@/components/ui/button';
import { Textarea } from '@/components/ui/textarea';
import { answers, spreads } from '@/lib/domain/answer';
import { type Locale, textOf } from '@/lib/text/locale';
import { RoomForm } from './room-form';

export type AgreeFormProps = {
  locale: Locale;
  meetingId: string;
  item: {
    readonly id: string;
    readonly revision: number;
    readonly ownVersion: number;
    readonly agreed: { readonly answer: string; readonly spread: string | null; readonly reason: string } | null;
  };
  /** What was typed in a form that could not be saved. */
  given: Readonly<Record<string, string>>;
};

/** What the group agrees on: one placement, how widely where it is in operation, and why. */
export function AgreeForm({ locale, meetingId, item, given }: AgreeFormProps) {
  const { room, words } = textOf(locale);
  const { agree } = room.screen;
  const chosen = given.answer ?? item.agreed?.answer;
  const fields = { itemId: item.id, revision: item.revision, placementVersion: item.ownVersion };
  return (
    <RoomForm
      meetingId={meetingId}
      name="agree"
      fields={fields}
      className="room-agree"
      unsaved={given.reason !== undefined}
    >
      <fieldset>
        <legend className="form-label">{agree.answer}</legend>
        <div className="room-choices">
          {answers.map((answer, index) => (
            <label key={answer} className="room-choice">
              <input
                type="radio"
                name="answer"
                value={answer}
                required
                defaultChecked={answer === chosen}
                {...(index === 0 ? { 'data-room-key': 'primary' } : {})}
              />
              <span>{words.answers[answer]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="room-agree-spread">
        <label className="form-label" htmlFor="room-spread">
          {agree.spread}
        </label>
        <select
          className="form-select"
          id="room-spread"
          name="spread"
          defaultValue={given.spread ?? item.agreed?.spread ?? ''}
        >
          <option value="">{agree.spreadNone}</option>
          {spreads.map((spread) => (
            <option key={spread} value={spread}>
              {words.spreads[spread]}
            </option>
          ))}
        </select>
      </div>
      <Textarea
        locale={locale}
        id="room-reason"
        name="reason"
        label={agree.reason}
        hint={agree.reasonHint}
        rows={2}
        maxLength={1000}
        required
        defaultValue={given.reason ?? item.agreed?.reason ?? ''}
      />
      <Button>{agree.submit}</Button>
    </RoomForm>
  );
}
