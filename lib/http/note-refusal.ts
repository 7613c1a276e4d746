import { after } from 'next/server';
import { recordForeignId, recordRefusal } from '@/lib/data/audit/record-refusal';
import type { Viewer } from '@/lib/domain/access';
import type { Failure } from '@/lib/domain/result';
import type { Fields } from './read-body';

type Asked = {
  readonly request: Request;
  readonly viewer: Viewer;
  readonly failure: Pick<Failure, 'code' | 'reason'>;
  readonly fields?: Fields;
};

/**
 * Writes a refusal in the audit: what somebody may not do, and what is another kommune's and therefore answered as not found. The
 * latter is looked up once the answer is sent, so that the time it takes does not tell that there was something to find.
 */
export async function noteRefusal({ request, viewer, failure, fields = {} }: Asked): Promise<void> {
  const path = new URL(request.url).pathname;
  if (failure.code === 'forbidden') await recordRefusal(viewer, { path, reason: failure.reason });
  if (failure.code === 'not_found')
    after(() => recordForeignId(viewer, { path, asked: [...wordsOf(path), ...textsOf(fields)] }));
}

/** The parts of an address. */
export function wordsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function textsOf(fields: Fields): string[] {
  return Object.values(fields)
    .flat()
    .filter((value) => typeof value === 'string');
}
