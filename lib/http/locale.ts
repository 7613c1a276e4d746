import { cookies } from 'next/headers';
import { type Locale, parseLocale } from '@/lib/text/locale';
import { localeCookieName } from './locale-cookie';

/** The language of the current request, by its cookie: Danish unless another was chosen. */
export async function currentLocale(): Promise<Locale> {
  const jar = await cookies();
  return parseLocale(jar.get(localeCookieName())?.value);
}
