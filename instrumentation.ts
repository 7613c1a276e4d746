import type { Instrumentation } from 'next';

/** Every unexpected error of a request is logged once, with the id that its user is shown. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('./lib/log');
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined;
  const stack = error instanceof Error ? error.stack : String(error);
  log.error({ id: digest, method: request.method, route: context.routePath, stack }, 'request failed');
};
