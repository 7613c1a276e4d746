import { HiddenFields } from '@/components/editions/hidden-fields';
import { Button, type ButtonKind } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { MeetingTarget } from './meeting-types';

type ConfirmFormProps = {
  readonly action: string;
  readonly meeting: MeetingTarget;
  readonly words: { readonly confirm: string; readonly submit: string };
  readonly kind?: ButtonKind;
};

/** A step that cannot be taken back: ticked first. */
export function ConfirmForm({ action, meeting, words, kind = 'secondary' }: ConfirmFormProps) {
  const { id, revision } = meeting;
  return (
    <form method="post" action={action}>
      <HiddenFields fields={{ id, revision }} />
      <Checkbox id="confirmed" label={words.confirm} required />
      <div className="actions">
        <Button kind={kind}>{words.submit}</Button>
      </div>
    </form>
  );
}
