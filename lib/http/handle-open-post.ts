import type { z } from 'zod';
import type { Failure, Result } from '@/lib/domain/result';
import { orUnavailable, seeOther } from './handle-post';
import { type Body, type Fields, readBody } from './read-body';

/** A form that is posted by whoever has no account yet: what opens it is a secret among its fields. */
export type OpenPostRoute<Input, Value> = {
  readonly schema: z.ZodType<Input>;
  readonly change: (input: Input, request: Request) => Promise<Result<Value>>;
  readonly done: (value: Value) => string;
  readonly failed: (failure: Failure, fields: Fields) => string;
  /** Asked first: false answers 404, as if there were no such form. */
  readonly open: (fields: Fields) => Promise<boolean>;
};

/** The route handler of one such form: 303 to a page that says what happened, or 404 with nothing told. */
export function handleOpenPost<Input, Value>(route: OpenPostRoute<Input, Value>) {
  return async (request: Request): Promise<Response> => {
    const body = await readBody(request);
    try {
      return await answer(route, request, body);
    } catch (error) {
      return orUnavailable(error, request, body);
    }
  };
}

async function answer<Input, Value>(
  route: OpenPostRoute<Input, Value>,
  request: Request,
  { fields }: Body,
): Promise<Response> {
  if (!(await route.open(fields))) return notFound();
  const parsed = route.schema.safeParse(fields);
  if (!parsed.success) return seeOther(route.failed({ ok: false, code: 'invalid', reason: 'malformed' }, fields));
  const result = await route.change(parsed.data, request);
  if (result.ok) return seeOther(route.done(result.value));
  return result.code === 'not_found' ? notFound() : seeOther(route.failed(result, fields));
}

function notFound(): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response('Findes ikke. / Not found.', { status: 404, headers });
}
