import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { cache } from 'react';
import { Notice } from '@/components/people/notice';
import { joinAddress } from '@/components/room/join-address';
import { LiveRefresh } from '@/components/room/live-refresh';
import { RoomControls } from '@/components/room/room-controls';
import { RoomHead } from '@/components/room/room-head';
import { requireSignedIn } from '@/lib/auth/current';
import { readLiveState } from '@/lib/data/meetings/live-state';
import { isSimulatedMeeting } from '@/lib/data/meetings/meeting-simulated';
import { readMeeting } from '@/lib/data/meetings/read-meeting';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { phoneReach } from '@/lib/http/phone-reach';
import { requestOrigin } from '@/lib/http/request-origin';
import { textOf } from '@/lib/text/locale';
import { missed, refused } from '../../../refused';
import { BeforeItems } from './before-items';
import { CurrentItem } from './current-item';
import { PhonesShutOut } from './phones-shut-out';

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Once per request: the page and its title ask for the same. */
const readPage = cache(async (id: string) => {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const live = await readLiveState(signedIn.viewer, id, locale);
  const read = await readMeeting(signedIn.viewer, id, { language: locale });
  if (read.ok && live.ok) return { signedIn, locale, meeting: read.value, live: live.value };
  return read.ok || read.code === 'not_found' ? missed() : refused();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, meeting } = await readPage((await params).id);
  return { title: textOf(locale).room.screen.pageTitle(meeting.title) };
}

/** The screen that the room looks at, and what runs the meeting: one thing at a time. */
export default async function RoomPage({ params, searchParams }: Props) {
  const { signedIn, locale, meeting, live } = await readPage((await params).id);
  const { shell, room } = textOf(locale);
  const query = await searchParams;
  const { done, failed } = noticeQuery.parse(query);
  const open = meeting.status === 'open';
  const item = open ? (meeting.items.find(({ id }) => id === meeting.currentItemId) ?? null) : null;
  // How to join is shown beside the item that the room keeps: those who come late must not lose the others their place.
  const code = open && meeting.mayPrepare && query.code !== undefined;
  const looked = code ? null : item;
  const origin = requestOrigin(await headers());
  const join = meeting.joinCode === null ? null : joinAddress(origin, meeting.joinCode);
  return (
    <div className="room">
      <a className="skipnav" href="#main-content">
        {shell.skip}
      </a>
      <RoomHead
        locale={locale}
        meetingId={meeting.id}
        title={meeting.title}
        simulated={await isSimulatedMeeting(meeting.id)}
        join={looked === null ? null : join}
        present={open ? live.present : null}
      />
      <main id="main-content" className="room-main" tabIndex={-1}>
        <Notice locale={locale} done={done} failed={failed} texts={room.screen} />
        {looked !== null && meeting.mayPrepare && !meeting.phonesOpen ? (
          <PhonesShutOut locale={locale} meeting={meeting} />
        ) : null}
        {looked === null ? (
          <BeforeItems
            locale={locale}
            meeting={meeting}
            join={join}
            reach={phoneReach(origin, process.env.PUBLIC_URL)}
          />
        ) : (
          <CurrentItem
            viewer={signedIn.viewer}
            {...{ locale, meeting }}
            item={looked}
            present={live.present}
            failed={failed !== undefined}
          />
        )}
      </main>
      {open && meeting.mayPrepare && meeting.items.length > 0 ? (
        <RoomControls
          locale={locale}
          meetingId={meeting.id}
          itemIds={meeting.items.map(({ id }) => id)}
          currentId={item?.id ?? null}
          code={code}
          settled={item === null || item.kind !== 'technology' || item.stage === 'agreed'}
        />
      ) : null}
      {meeting.status === 'closed' ? null : (
        <LiveRefresh meetingId={meeting.id} version={live.version} offline={room.screen.offline} />
      )}
    </div>
  );
}
