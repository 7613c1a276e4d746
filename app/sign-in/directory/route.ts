import { beginDirectory } from '@/lib/auth/begin-directory';
import { leadOn } from '@/lib/auth/lead-on';
import { readBody } from '@/lib/http/read-body';

/** The button that signs in by the kommune's directory. Without one there is nothing here. */
export async function POST(request: Request): Promise<Response> {
  const { fields } = await readBody(request);
  const next = typeof fields.next === 'string' ? { next: fields.next } : {};
  return leadOn(await beginDirectory(request, { ...next, errand: null, again: fields.again !== undefined }));
}
