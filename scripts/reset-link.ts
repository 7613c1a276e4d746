/**
 * npm run reset-link -- EMAIL
 *
 * Makes a link to a new password for one account, while the server runs or not: the way in for a kommune's only editor where no letters are
 * sent. Prints the link, which works once and for an hour; the audit tells that it was made. Exit code 2, with the reason and the
 * remedy on standard error, for what the caller can mend.
 */
import { makeOperatorResetLink } from '../lib/data/people/password-reset-link';
import { runCommand } from './backup/run-command';
import { onInstalledDatabase, type Unreadable } from './installed-database';
import { Refusal } from './refusal';

const usage = 'Usage: npm run reset-link -- EMAIL';

const remedies: Record<Unreadable, string> = {
  missing:
    'There is no database. Is DATABASE_URL or DATA_DIR the server’s own? docs/operations.md, “Commands beside the server”.',
  outdated:
    'The database belongs to another version of Pejling. Start Pejling once: it brings the database up to date.',
  unreachable: 'The database does not answer. See that it runs, and that DATABASE_URL is right.',
};

const refusals: Readonly<Record<string, string>> = {
  'no-user': 'No open account has that address.',
  'no-password': 'That account has no password: it signs in by the kommune’s directory, or passwords are turned off.',
};

async function run([email, ...rest]: readonly string[]): Promise<void> {
  if (email === undefined || rest.length > 0 || !email.includes('@')) throw new Refusal(usage);
  const read = await onInstalledDatabase(() => makeOperatorResetLink(email));
  if (!read.ok) throw new Refusal(remedies[read.why]);
  const made = read.value;
  if (!made.ok) throw new Refusal(refusals[made.reason] ?? made.reason);
  console.error('Give the link to the person of the account, and to nobody else. It works once, and for an hour.');
  process.stdout.write(`${linkTo(made.value.token)}\n`);
}

/** Without PUBLIC_URL the address that people use is not known. */
function linkTo(token: string): string {
  const { PUBLIC_URL } = process.env;
  if (PUBLIC_URL) return `${new URL(PUBLIC_URL).origin}/reset/${token}`;
  console.error('PUBLIC_URL is not set: put the address of your Pejling before it.');
  return `/reset/${token}`;
}

runCommand(run);
