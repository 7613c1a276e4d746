import type { IncomingMessage } from 'node:http';
import type { PlainReply } from './server/answer-plainly';

/** The largest body of a request, in bytes: a sheet of 5 MB with its form around it, and 256 kB for anything else. */
const uploadLimit = 6 * 1024 * 1024;
const formLimit = 256 * 1024;
const uploadPaths = /^\/import\/upload(\?|$)/;

/** Why a request's body is refused before it is read; null when it may go on. Node itself holds a body to its length. */
export function bodyProblem(request: Pick<IncomingMessage, 'headers' | 'url'>): PlainReply | null {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  if (encoding !== undefined) {
    return { status: 411, reason: 'no-length', words: ({ trouble }) => trouble.noLength };
  }
  const limit = uploadPaths.test(request.url ?? '') ? uploadLimit : formLimit;
  if (Number(length ?? 0) <= limit) return null;
  return { status: 413, reason: 'too-large', words: ({ trouble }) => trouble.tooLarge };
}
