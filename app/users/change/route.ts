import { z } from 'zod';
import { changeActive, changeRole } from '@/lib/data/people/users';
import { memberRoles } from '@/lib/domain/member-role';
import { countField, idField, listField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

const user = { userId: idField, revision: countField };

const schema = z.discriminatedUnion('do', [
  z.object({ ...user, do: z.literal('role'), role: z.enum(memberRoles), areaIds: listField }),
  z.object({ ...user, do: z.literal('deactivate') }),
  z.object({ ...user, do: z.literal('reactivate') }),
]);

const done = { role: 'changed', deactivate: 'deactivated', reactivate: 'reactivated' } as const;

/** Changes a user's role and areas, or closes and reopens the account. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) =>
    input.do === 'role'
      ? changeRole(viewer, input)
      : changeActive(viewer, { ...input, active: input.do === 'reactivate' }),
  done: (_, input) => `/users?done=${done[input.do]}`,
  failed: ({ reason }) => `/users?failed=${reason}`,
});
