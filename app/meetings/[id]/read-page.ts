import { cache } from 'react';
import { requireSignedIn } from '@/lib/auth/current';
import { readMeeting } from '@/lib/data/meetings/read-meeting';
import { currentLocale } from '@/lib/http/locale';
import { missed, refused } from '../../refused';

/** The meeting of an address, and who looks at it. Once per request: the page and its title ask for the same. */
export const readMeetingPage = cache(async (id: string) => {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const read = await readMeeting(signedIn.viewer, id, { language: locale });
  if (read.ok) return { signedIn, locale, meeting: read.value };
  return read.code === 'forbidden' ? refused() : missed();
});
