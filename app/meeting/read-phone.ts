import { meetingPassToken } from '@/lib/auth/meeting-pass';
import { findPass } from '@/lib/data/meetings/find-pass';
import { markPresent } from '@/lib/data/meetings/mark-present';
import { readPhoneState } from '@/lib/data/meetings/phone-state';
import type { PhoneState } from '@/lib/domain/meeting/live-state';
import { currentLocale } from '@/lib/http/locale';

export type PhoneReader = {
  readonly meetingId: string;
  /** What this phone is shown now; null once its pass or its meeting has ended. */
  readonly read: () => Promise<PhoneState | null>;
};

/** Reads for the phone of the current request, again and again. Null without a pass. */
export async function phoneReader(): Promise<PhoneReader | null> {
  const token = await meetingPassToken();
  const locale = await currentLocale();
  const first = token === null ? null : await findPass(token);
  if (token === null || first === null) return null;
  const read = async () => {
    const pass = await findPass(token);
    if (pass === null) return null;
    await markPresent(pass);
    return readPhoneState(pass, locale);
  };
  return { meetingId: first.meetingId, read };
}
