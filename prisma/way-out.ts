/** The exit code of a migration that never reached the database. */
export const notReached = 2;

export type WayOut = { readonly sentence: string; readonly code: 1 | typeof notReached };

/** A database that is not there, or not there yet; 57P03 is PostgreSQL's own word while it starts or stops. */
const silent = /^(E(CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|TIMEDOUT)|57P0[123]|08\w{3}|53300)$/;

/** PostgreSQL's words for a wrong name or password, and for a database that it does not have. */
const refused = /^(28\w{3}|3D000)$/;

const failed =
  'Nothing has been changed. Go on with the version that you came from; docs/upgrading.md tells how, and what to send along when you report it.';

const lost =
  'The connection to the database was lost while it was brought up to date. All of it was done or nothing: see that the database runs, and start again.';

/** What whoever starts does when the database could not be brought up to date; `begun` once it had been reached. */
export function wayOut(error: unknown, begun = false): WayOut {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (silent.test(code) || /connection timeout|Connection terminated/i.test(messageOf(error)))
    return begun
      ? { sentence: `${lost} (${reason(error, code)})`, code: 1 }
      : reached(
          `The database does not answer. See that it runs, and that DATABASE_URL is right. (${reason(error, code)})`,
        );
  if (refused.test(code))
    return reached(
      `The database refuses the account, or does not know the name in DATABASE_URL. (${reason(error, code)})`,
    );
  return { sentence: `${messageOf(error)}\n${failed}`, code: 1 };
}

const reached = (sentence: string): WayOut => ({ sentence, code: notReached });

/** Of a host with several addresses Node tells no message, only what each said. */
const reason = (error: unknown, code: string) => messageOf(error) || code;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
