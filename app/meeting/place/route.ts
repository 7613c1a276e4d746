import { z } from 'zod';
import { currentMeetingPass } from '@/lib/auth/meeting-pass';
import { placeView } from '@/lib/data/meetings/place-view';
import { answers } from '@/lib/domain/answer';
import { countField, idField } from '@/lib/http/form-fields';
import { seeOther } from '@/lib/http/handle-post';
import { readBody } from '@/lib/http/read-body';

const schema = z.object({
  itemId: idField,
  // A number from the page's script, digits from its form.
  round: z.union([z.int().min(0).max(999_999_999), countField]),
  answer: z.enum(answers),
});
const statuses = { invalid: 422, forbidden: 403, not_found: 404, conflict: 409 } as const;

/** One phone's own placement, of the item the room looks at. */
export async function POST(request: Request): Promise<Response> {
  const pass = await currentMeetingPass();
  const { kind, fields } = await readBody(request);
  if (pass === null) return kind === 'json' ? json({ reason: 'ended' }, 401) : seeOther('/join?failed=ended');
  const parsed = schema.safeParse(fields);
  // The page says how it stands, whatever became of the form.
  if (kind === 'form') {
    if (parsed.success) await placeView(pass, parsed.data);
    return seeOther('/meeting');
  }
  if (!parsed.success) return json({ reason: 'malformed' }, 422);
  const placed = await placeView(pass, parsed.data);
  return placed.ok ? json({}, 200) : json({ reason: placed.reason }, statuses[placed.code]);
}

function json(value: object, status: number): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } });
}
