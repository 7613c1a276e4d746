import { z } from 'zod';
import { correctPerson } from '@/lib/data/people/correct-person';
import { changeActive, changeRole } from '@/lib/data/people/users';
import type { Viewer } from '@/lib/domain/access';
import { memberRoles } from '@/lib/domain/member-role';
import { type Result, success } from '@/lib/domain/result';
import { leaveFlash } from '@/lib/http/flash';
import { countField, idField, listField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { invitedFields, readEmail, readName } from '../read-invited';
import { typedAreas } from '../typed-areas';

const user = { userId: idField, revision: countField };

const schema = z.discriminatedUnion('do', [
  z.object({ ...user, do: z.literal('role'), role: z.enum(memberRoles), areaIds: listField }),
  z.object({
    ...user,
    ...invitedFields,
    do: z.literal('person'),
    email: z.string().max(1000).nullable().default(null),
  }),
  z.object({ ...user, do: z.literal('deactivate') }),
  z.object({ ...user, do: z.literal('reactivate') }),
]);

const done = { role: 'changed', person: 'changed', deactivate: 'deactivated', reactivate: 'reactivated' } as const;

/** Changes a user's role and areas, or corrects the name and the address, or closes and reopens the account. */
export const POST = handlePost({
  schema,
  change: async ({ viewer }, input) => {
    const changed = await makeChange(viewer, input);
    if (!changed.ok) await leaveFlash('/users', { userId: input.userId, ...typedIn(input) });
    return changed;
  },
  done: (_, input) => usersHref({ done: done[input.do], user: input.userId }),
  failed: ({ reason }, { userId }) =>
    usersHref({
      failed: reason,
      ...(typeof userId === 'string' && /^[\w-]{1,100}$/.test(userId) ? { user: userId } : {}),
    }),
});

type Input = z.infer<typeof schema>;

function makeChange(viewer: Viewer, input: Input): Promise<Result<null>> {
  if (input.do === 'role') return changeRole(viewer, input);
  if (input.do !== 'person') return changeActive(viewer, { ...input, active: input.do === 'reactivate' });
  const { userId, revision } = input;
  const name = readName(input.name);
  if (!name.ok) return Promise.resolve(name);
  const email = input.email === null ? success(null) : readEmail(input.email);
  if (!email.ok) return Promise.resolve(email);
  return correctPerson(viewer, { userId, revision, name: name.value, email: email.value });
}

/** What the form shows again when nothing was changed. */
function typedIn(input: Input): Record<string, string> {
  if (input.do === 'role') return { role: input.role, areaIds: typedAreas(input.areaIds) };
  if (input.do !== 'person') return {};
  return input.email === null ? { name: input.name } : { name: input.name, email: input.email };
}

/** The page, with whom it is about: an id is in the address, a name is not. */
function usersHref(query: Record<string, string>): string {
  return `/users?${new URLSearchParams(query)}`;
}
