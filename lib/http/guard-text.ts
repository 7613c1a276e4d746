import { maskPersonalNumbers, notPersonalField } from '@/lib/domain/personal-number';
import { parseLocale } from '@/lib/text/locale';
import { guardedTexts } from './guarded-texts';
import { localeCookieName } from './locale-cookie';
import { questionPage } from './question-page';
import type { Body } from './read-body';

/**
 * Asks back before a text with what looks like a CPR number is saved: answers the question (a page for a form, 422 for a script),
 * or null when there is nothing to ask or it has been answered. A form with a password has no text to guard, and is never repeated.
 */
export function guardText(request: Request, body: Body): Response | null {
  const { [notPersonalField]: mark, ...fields } = body.fields;
  if (mark === true || mark === 'true' || hasPassword(fields)) return null;
  const found = guardedTexts(fields);
  if (found.length === 0) return null;
  if (body.kind === 'json') {
    const places = found.map(({ name, text }) => ({ name, masked: maskPersonalNumbers(text) }));
    const reason = 'personal-number';
    const refusal = { ok: false, code: 'invalid', reason, detail: [reason], places };
    return Response.json(refusal, { status: 422, headers: noStore });
  }
  const { pathname } = new URL(request.url);
  const page = questionPage({ action: pathname, locale: localeOf(request), fields, found });
  return new Response(page, { status: 422, headers: { ...noStore, 'Content-Type': 'text/html; charset=utf-8' } });
}

const noStore = { 'Cache-Control': 'no-store' };

function hasPassword(fields: Body['fields']): boolean {
  return Object.keys(fields).some((name) => /password/i.test(name));
}

function localeOf(request: Request) {
  const cookie = request.headers.get('cookie') ?? '';
  return parseLocale(new RegExp(`(?:^|;\\s*)${localeCookieName()}=([a-z]+)`).exec(cookie)?.[1]);
}
