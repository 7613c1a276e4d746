import type { z } from 'zod';
import { currentSignedIn, isDirectorySilent } from '@/lib/auth/current';
import type { SignedIn } from '@/lib/data/people/sessions';
import type { Failure, FailureCode, Result } from '@/lib/domain/result';
import { countSave } from '@/lib/metrics/count-save';
import { directorySilentAnswer } from './directory-silent';
import { guardText } from './guard-text';
import { type Dear, limitDear } from './limit-dear';
import { noteRefusal } from './note-refusal';
import { type Body, type Fields, readBody } from './read-body';
import { unavailableAnswer } from './unavailable';

/**
 * One change, in the one order every route has: parse → viewer → change (which asks permission, and writes with the audit
 * row) → answer. A form is answered with 303 to a page that says what happened; a script with JSON.
 */
export type PostRoute<Input, Value, Detail> = {
  readonly schema: z.ZodType<Input>;
  readonly change: (signedIn: SignedIn, input: Input) => Promise<Result<Value, Detail>>;
  /** Where a form goes when the change was made. */
  readonly done: (value: Value, input: Input) => string;
  /** Where a form goes when it was not; the page explains `failed`. */
  readonly failed: (failure: Failure<Detail>, fields: Fields) => string;
  /** What is dear to do, and therefore done so many times by one person in a quarter of an hour, and no more. */
  readonly limit?: Dear;
};

const statuses: Record<FailureCode, number> = { invalid: 422, forbidden: 403, not_found: 404, conflict: 409 };

/** The route handler of one change. */
export function handlePost<Input, Value, Detail = unknown>(route: PostRoute<Input, Value, Detail>) {
  return async (request: Request): Promise<Response> => {
    const body = await readBody(request);
    try {
      return await answer(route, request, body);
    } catch (error) {
      return orUnavailable(error, request, body);
    }
  };
}

async function answer<Input, Value, Detail>(
  route: PostRoute<Input, Value, Detail>,
  request: Request,
  body: Body,
): Promise<Response> {
  const signedIn = await currentSignedIn();
  if (signedIn === null && (await isDirectorySilent())) return directorySilentAnswer(request, body);
  if (signedIn === null) return body.kind === 'json' ? json({ reason: 'signed-out' }, 401) : seeOther('/sign-in');
  const question = guardText(request, body) ?? (await limited(route.limit, { signedIn, request, body }));
  if (question !== null) return question;
  const result = await run(route, signedIn, body.fields);
  countSave(result.ok ? 'saved' : result.code);
  if (!result.ok) await noteRefusal({ request, viewer: signedIn.viewer, failure: result, fields: body.fields });
  if (body.kind === 'json') return result.ok ? json(result.value ?? {}, 200) : json(result, statuses[result.code]);
  if (result.ok) return seeOther(result.location);
  if (result.code === 'forbidden' || result.code === 'not_found') return plain(statuses[result.code]);
  return seeOther(route.failed(result, body.fields));
}

type Asked = { readonly signedIn: SignedIn; readonly request: Request; readonly body: Body };

function limited(kind: Dear | undefined, { signedIn, request, body }: Asked): Promise<Response | null> | null {
  return kind === undefined ? null : limitDear({ viewer: signedIn.viewer, kind, request, body });
}

/** An error that is no mistake of ours and will pass is answered, with what was typed; any other is thrown on. */
export function orUnavailable(error: unknown, request: Request, body: Body): Response {
  const unavailable = unavailableAnswer(error, request, body);
  if (unavailable === null) throw error;
  countSave('unavailable');
  return unavailable;
}

async function run<Input, Value, Detail>(
  route: PostRoute<Input, Value, Detail>,
  signedIn: SignedIn,
  fields: Fields,
): Promise<{ ok: true; value: Value; location: string } | Failure<Detail>> {
  const parsed = route.schema.safeParse(fields);
  if (!parsed.success) return { ok: false, code: 'invalid', reason: 'malformed' };
  const result = await route.change(signedIn, parsed.data);
  return result.ok ? { ...result, location: route.done(result.value, parsed.data) } : result;
}

function json(value: unknown, status: number): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** Refused, with nothing told of what is there. */
function plain(status: number): Response {
  const text = status === 403 ? 'Det har du ikke adgang til. / You may not do that.' : 'Findes ikke. / Not found.';
  return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

/** 303: the browser gets the page anew, so that a reload does not post again. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location } });
}
