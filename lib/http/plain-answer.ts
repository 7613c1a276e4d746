import { requestContext } from '@/lib/request-context';
import { parseLocale } from '@/lib/text/locale';
import { keptForm } from './kept-form';
import { localeCookieName } from './locale-cookie';
import type { Body } from './read-body';
import { type TroublePage, troublePage } from './trouble-page';

export type PlainAnswer = {
  readonly status: number;
  readonly words: TroublePage['words'];
  /** What a script is told, as a key. */
  readonly reason: string;
  /** Seconds after which another try may go better. */
  readonly retryAfter?: number;
  /** Where to see whether what was sent is stored, when nobody can tell. */
  readonly look?: string | undefined;
};

/** A route handler’s answer that is no page of ours: JSON for a script, the plain page with what was typed for a form. */
export function plainAnswer(request: Request, body: Body | null, answer: PlainAnswer): Response {
  const { status, reason, retryAfter } = answer;
  const headers = {
    'Cache-Control': 'no-store',
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
  };
  const id = requestContext()?.id ?? request.headers.get('x-request-id') ?? '';
  if (body?.kind === 'json') return Response.json({ reason, id }, { status, headers });
  const { pathname, search } = new URL(request.url);
  const page = troublePage({
    locale: parseLocale(cookieOf(request.headers.get('cookie'), localeCookieName())),
    ...{ id, words: answer.words },
    form: body === null ? undefined : (keptForm(`${pathname}${search}`, body.fields) ?? undefined),
    look: answer.look,
    retry: body === null ? `${pathname}${search}` : undefined,
  });
  return new Response(page, { status, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } });
}

/** The value of one cookie in a Cookie header. */
export function cookieOf(header: string | null | undefined, name: string): string | undefined {
  const pair = (header ?? '').split(';').find((one) => one.trim().startsWith(`${name}=`));
  return pair?.trim().slice(name.length + 1);
}
