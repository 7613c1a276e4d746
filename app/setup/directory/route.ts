import { z } from 'zod';
import { beginDirectory } from '@/lib/auth/begin-directory';
import { passwordsAreOn } from '@/lib/auth/directory-settings';
import { leadOn, notFoundAnswer } from '@/lib/auth/lead-on';
import { checkSetupCode } from '@/lib/data/people/setup';
import { leaveFlash } from '@/lib/http/flash';
import { seeOther } from '@/lib/http/handle-post';
import { readBody } from '@/lib/http/read-body';
import { requestAddress } from '@/lib/http/request-origin';

const schema = z.object({
  code: z.string().max(100),
  kind: z.enum(['kommune', 'shared']),
  kommuneId: z.string().max(100).default(''),
});

/** Where passwords are off, the first account is made by way of the kommune's directory; the code goes along in the browser. */
export async function POST(request: Request): Promise<Response> {
  if (passwordsAreOn()) return notFoundAnswer();
  const { fields } = await readBody(request);
  const parsed = schema.safeParse(fields);
  if (!parsed.success) return seeOther('/setup?failed=malformed');
  const { code, kind } = parsed.data;
  const kommuneId = kind === 'kommune' ? parsed.data.kommuneId : null;
  const checked = await checkSetupCode({ code, kommuneId, address: requestAddress(request.headers) });
  if (checked.ok) return leadOn(await beginDirectory(request, { errand: { kind: 'setup', code, kommuneId } }));
  if (checked.code === 'not_found') return notFoundAnswer();
  await leaveFlash('/setup', { kind, kommuneId: parsed.data.kommuneId });
  return seeOther(`/setup?failed=${checked.reason}`);
}
