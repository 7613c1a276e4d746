import { headers } from 'next/headers';
import { type Result, success } from '@/lib/domain/result';
import { leaveFlash } from '@/lib/http/flash';
import { requestOrigin } from '@/lib/http/request-origin';

/** A link that was made: in a letter, or (`mailed` false) to be shown. */
type MadeLink = { readonly token: string; readonly name: string; readonly mailed: boolean };

/** What the answer tells of it: a link that is in a letter is told to nobody else. */
export type KeptLink = { readonly name: string; readonly link?: string };

export type LinkKind = 'invitation' | 'reset';

type Keeping = {
  readonly kind?: LinkKind;
  /** What was typed, for the page to show again when no link was made. */
  readonly typed?: Readonly<Record<string, string>>;
};

/** What a link's form leaves for the page: the link, which is shown once, or what was typed when none was made. */
export async function keepLink(
  making: Promise<Result<MadeLink>>,
  { kind = 'invitation', typed = {} }: Keeping = {},
): Promise<Result<KeptLink>> {
  const made = await making;
  if (!made.ok) {
    await leaveFlash('/users', typed);
    return made;
  }
  const { name, token, mailed } = made.value;
  if (mailed) return success({ name });
  const link = `${requestOrigin(await headers())}/${kind}/${token}`;
  await leaveFlash('/users', { name, link, kind });
  return success({ name, link });
}

/** Where an invitation's form leads: to its link, or to the word that it is on its way. */
export function afterInvitation({ link }: KeptLink): string {
  return link === undefined ? '/users?done=mailed' : '/users?done=invited';
}

/** The same of a link to a new password. */
export function afterReset({ link }: KeptLink): string {
  return link === undefined ? '/users?done=reset-mailed' : '/users?done=reset-made';
}
