import type { TokenSet } from 'openid-client';
import { enterByDirectory } from '@/lib/data/directory/enter-by-directory';
import { deviceName } from '@/lib/domain/device-name';
import { type Claims, readPerson } from '@/lib/domain/directory/person';
import { failure, type Result } from '@/lib/domain/result';
import { heldOf } from './directory-client';
import { directorySettings } from './directory-settings';
import { readErrand } from './errand-cookie';

/** What next-auth has of a person once the directory's answer was checked. */
export type DirectoryAnswer = {
  readonly account: Pick<TokenSet, 'access_token' | 'refresh_token' | 'expires_at'>;
  readonly profile: Claims;
};

/** Opens a session for whoever the directory sent back. Answers its secret, or why not. */
export async function enterFromDirectory(
  { account, profile }: DirectoryAnswer,
  headers: Headers,
): Promise<Result<string>> {
  const settings = directorySettings();
  const person = settings === null ? null : readPerson(profile, settings);
  if (settings === null || person === null) return failure('forbidden', 'directory-token');
  return enterByDirectory({
    person,
    held: heldOf(account),
    errand: await readErrand(),
    map: settings.groups,
    device: deviceName(headers.get('user-agent')),
  });
}
