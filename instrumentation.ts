import type { Instrumentation } from 'next';

/** Every unexpected error of a request is logged once, with the number that its user is shown, and nothing of what was sent. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('./lib/log');
  const { describeError } = await import('./lib/describe-error');
  const { troubleOf } = await import('./lib/data/trouble');
  const { noteTrouble, requestContext } = await import('./lib/request-context');
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined;
  const trouble = troubleOf(error) ?? undefined;
  noteTrouble(trouble ?? null);
  const told = { id: requestContext()?.id, digest, method: request.method, route: context.routePath, trouble };
  log[trouble === undefined ? 'error' : 'warn']({ ...told, ...describeError(error) }, 'request failed');
};
