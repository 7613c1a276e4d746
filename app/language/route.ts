import type { NextRequest } from 'next/server';
import { localeCookie } from '@/lib/http/locale-cookie';
import { refererPath } from '@/lib/http/return-path';
import { parseLocale } from '@/lib/text/locale';

/** Remembers the chosen language and returns to the page it was chosen on. */
export async function POST(request: NextRequest): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const chosen = form.get('language');
  const locale = parseLocale(typeof chosen === 'string' ? chosen : undefined);
  const publicUrl = process.env.PUBLIC_URL ? new URL(process.env.PUBLIC_URL) : undefined;
  const host = publicUrl?.host ?? request.headers.get('host');
  const path = refererPath(request.headers.get('referer'), host) ?? '/';
  const cookie = localeCookie(locale, publicUrl?.protocol === 'https:');
  return new Response(null, { status: 303, headers: { Location: path, 'Set-Cookie': cookie } });
}
