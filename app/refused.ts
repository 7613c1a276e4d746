import { forbidden, notFound } from 'next/navigation';
import { after } from 'next/server';
import { currentSignedIn } from '@/lib/auth/current';
import { recordForeignId, recordRefusal } from '@/lib/data/audit/record-refusal';
import { wordsOf } from '@/lib/http/note-refusal';
import { askedPath } from './asked-path';

/** Ends a page that its reader may not see: written down in the audit, then 403. */
export async function refused(): Promise<never> {
  const signedIn = await currentSignedIn();
  if (signedIn !== null) await recordRefusal(signedIn.viewer, { path: await askedPath(), reason: 'page' });
  forbidden();
}

/** Ends a page about something that is not there, or not the kommune's own: only the audit tells which. Then 404. */
export async function missed(): Promise<never> {
  const signedIn = await currentSignedIn();
  const path = await askedPath();
  if (signedIn !== null) after(() => recordForeignId(signedIn.viewer, { path, asked: wordsOf(path) }));
  notFound();
}
