import { HiddenFields } from '@/components/editions/hidden-fields';
import { Button } from '@/components/ui/button';
import type { MeetingView } from '@/lib/domain/meeting/meeting-view';
import { type Locale, textOf } from '@/lib/text/locale';

export type ReopenPhonesProps = { locale: Locale; meeting: Pick<MeetingView, 'id' | 'revision'> };

/** Lets phones in for another day, by a new code. */
export function ReopenPhones({ locale, meeting: { id, revision } }: ReopenPhonesProps) {
  return (
    <form method="post" action="/meetings/code">
      <HiddenFields fields={{ id, revision }} />
      <Button kind="secondary">{textOf(locale).room.screen.reopen}</Button>
    </form>
  );
}
