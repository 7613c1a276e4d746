import { cache } from 'react';
import { requireSignedIn } from '@/lib/auth/current';
import { readInitiative } from '@/lib/data/initiatives/read-initiative';
import { currentLocale } from '@/lib/http/locale';
import { today } from '@/lib/http/today';
import { missed, refused } from '../../refused';

/** Once per request: the page and its title ask for the same. 404 for what is not there, and for what is another kommune's. */
export const readInitiativePage = cache(async (id: string) => {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const day = today();
  const read = await readInitiative(signedIn.viewer, id, { language: locale, today: day });
  if (read.ok) return { signedIn, locale, today: day, view: read.value };
  return read.code === 'forbidden' ? refused() : missed();
});
