import { z } from 'zod';
import { failure, type Result, success } from '@/lib/domain/result';
import { emailField, lineField } from '@/lib/http/form-fields';

const typed = z.string().max(1000).default('');

/** Who is invited, as it was typed: what is wrong with it is told at its field, and not of the form as a whole. */
export const invitedFields = { name: typed, email: typed };

export type Invited = { readonly name: string; readonly email: string };

/** The name and the address as they are stored. `invalid` is `no-name` or `no-email`. */
export function readInvited(given: Invited): Result<Invited> {
  const name = readName(given.name);
  if (!name.ok) return name;
  const email = readEmail(given.email);
  return email.ok ? success({ name: name.value, email: email.value }) : email;
}

export function readName(typed: string): Result<string> {
  const name = lineField(100).safeParse(typed);
  return name.success ? success(name.data) : failure('invalid', 'no-name');
}

export function readEmail(typed: string): Result<string> {
  const email = emailField.safeParse(typed);
  return email.success ? success(email.data) : failure('invalid', 'no-email');
}
