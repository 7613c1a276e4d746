import { type Exchange, plainBody } from './answer-plainly';
import { tellWriter } from './tell-writer';

/**
 * Many addresses take a form and show no page. Opened by themselves in a browser – written in the address bar, kept as a bookmark – they
 * would give an empty answer: whoever came there is told so, with the way home. A script keeps the bare status.
 */
export function explainMethod(exchange: Exchange): void {
  const { request, response } = exchange;
  if (request.method !== 'GET' || !request.headers.accept?.includes('text/html')) return;
  const { writeHead, write, end } = response;
  let replaced = false;
  const replace = () => {
    replaced = true;
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'etag']) response.removeHeader(name);
    const body = plainBody(exchange, { status: 405, reason: 'no-page', words: ({ trouble }) => trouble.noPage });
    response.setHeader('Allow', 'POST');
    response.setHeader('Content-Length', Buffer.byteLength(body));
    Reflect.apply(writeHead, response, [405]);
    Reflect.apply(end, response, [body]);
  };
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      if (status !== 405) return Reflect.apply(writeHead, response, [status, ...rest]);
      if (!replaced) replace();
      return response;
    },
    write: (...given: unknown[]) => (replaced ? tellWriter(given, true) : Reflect.apply(write, response, given)),
    end: (...given: unknown[]) => {
      if (!replaced && !response.headersSent && response.statusCode === 405) replace();
      return replaced ? tellWriter(given, response) : Reflect.apply(end, response, given);
    },
  });
}
