import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PhoneRoom } from '@/components/room/phone-room';
import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { currentMeetingPass, meetingPassToken } from '@/lib/auth/meeting-pass';
import { readPhoneState } from '@/lib/data/meetings/phone-state';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).room.phone.pageTitle };
}

/** The meeting on a phone: all that a pass opens. */
export default async function MeetingPage() {
  const locale = await currentLocale();
  const pass = await currentMeetingPass();
  const state = pass === null ? null : await readPhoneState(pass, locale);
  if (state === null) redirect((await meetingPassToken()) === null ? '/join' : '/join?failed=ended');
  const { phone } = textOf(locale).room;
  return (
    <PageShell signedIn={null}>
      <div className="room-phone">
        <PhoneRoom locale={locale} initial={state} />
        <form method="post" action="/meeting/leave" className="room-leave">
          <Actions>
            <noscript>
              <ButtonLink kind="secondary" href="/meeting">
                {phone.update}
              </ButtonLink>
            </noscript>
            <Button kind="tertiary">{phone.leave}</Button>
          </Actions>
        </form>
      </div>
    </PageShell>
  );
}
