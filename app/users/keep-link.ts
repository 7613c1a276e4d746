import { headers } from 'next/headers';
import type { InvitationLink } from '@/lib/data/people/create-invitation';
import type { Result } from '@/lib/domain/result';
import { leaveFlash } from '@/lib/http/flash';
import { requestOrigin } from '@/lib/http/request-origin';

/** What an invitation's form leaves for the page: the link, which is shown once, or what was typed when none was made. */
export async function keepLink(
  making: Promise<Result<InvitationLink>>,
  typed: Readonly<Record<string, string>> = {},
): Promise<Result<{ name: string; link: string }>> {
  const made = await making;
  if (!made.ok) {
    await leaveFlash('/users', typed);
    return made;
  }
  const { name, token } = made.value;
  const link = `${requestOrigin(await headers())}/invitation/${token}`;
  await leaveFlash('/users', { name, link });
  return { ok: true, value: { name, link } };
}
