import { z } from 'zod';
import { changeContact } from '@/lib/data/similar/contact';
import { emailField, textField, tickField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

const email = z
  .string()
  .trim()
  .pipe(z.union([z.literal(''), emailField]));

const schema = z
  .object({
    name: textField(100).pipe(z.string().regex(/^[^\n]*$/)),
    email,
    phone: textField(30).pipe(z.string().regex(/^[+\d ()-]*$/)),
    shared: tickField,
    beforeName: textField(100),
    beforeEmail: z.string().max(254),
    beforePhone: textField(30),
    beforeShared: z.enum(['true', 'false']),
  })
  .transform(({ beforeName, beforeEmail, beforePhone, beforeShared, ...after }) => ({
    ...after,
    before: { name: beforeName, email: beforeEmail, phone: beforePhone, shared: beforeShared === 'true' },
  }));

/** Saves whom other kommuner may call. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => changeContact(viewer, input),
  done: () => '/settings/contact?done=contact',
  failed: ({ reason }) => `/settings/contact?failed=${reason}`,
});
