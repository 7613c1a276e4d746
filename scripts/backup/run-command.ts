import { Refusal } from '../refusal';

/** What a disk, a folder or a database in our way says of itself, in words that tell what to do. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|SQLITE_FULL/, 'The disk is full. Make room, and run it again.'],
  [
    /EACCES|EPERM|EROFS/,
    'This account may not write there. Run it as the account that the server runs as, or choose another folder.',
  ],
  [/SQLITE_(CORRUPT|NOTADB)/, 'The database is damaged. Restore a backup: docs/backup.md.'],
  [/SQLITE_BUSY|database is locked/, 'The database was locked by another process the whole time. Run it again.'],
  [
    /ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT/,
    'The database does not answer. See that it runs, and that DATABASE_URL is right.',
  ],
  [/^28\w{3}|^3D000/, 'The database refuses the account or does not know the name in DATABASE_URL.'],
];

/** Runs a command of ours: exit code 2 with a sentence for what its caller can mend, 1 for a mistake in the code. */
export function runCommand(run: (args: readonly string[]) => Promise<void>): void {
  run(process.argv.slice(2)).catch((error: unknown) => {
    const sentence = error instanceof Refusal ? error.message : remedyOf(error);
    if (sentence === null) throw error;
    console.error(sentence);
    process.exitCode = 2;
  });
}

function remedyOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  const remedy = remedies.find(([pattern]) => pattern.test(code) || pattern.test(error.message))?.[1];
  return remedy === undefined ? null : `${remedy} (${error.message})`;
}
