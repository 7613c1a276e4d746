import type { ReactNode } from 'react';
import { HiddenFields } from '@/components/editions/hidden-fields';
import { LeaveGuard } from '@/components/exports/leave-guard';
import { type Locale, textOf } from '@/lib/text/locale';

type GuideFormProps = {
  readonly locale: Locale;
  readonly meetingId: string;
  /** Something in it was typed already, and is saved nowhere. */
  readonly typed: boolean;
  /** The themes, each with its button. */
  readonly children: ReactNode;
};

/** All the themes as one form: every button saves what was written at any of them. */
export function GuideForm({ locale, meetingId, typed, children }: GuideFormProps) {
  return (
    <form method="post" action="/meetings/answer">
      <LeaveGuard typed={typed} />
      <HiddenFields fields={{ id: meetingId }} />
      <p>{textOf(locale).guide.savesAll}</p>
      {children}
    </form>
  );
}
