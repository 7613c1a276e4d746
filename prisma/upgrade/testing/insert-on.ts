/**
 * Inserts one setting after another into the SQLite file that is its argument, through a new connection each time, which waits for the
 * file as long as it takes. Prints each one's number when it is acknowledged, and `refused` when it is not. Until it is killed.
 */
import Database from 'better-sqlite3';

const file = process.argv[2] ?? '';
const insert = `INSERT INTO "Setting" ("key", "value", "updatedAt") VALUES (?, 'yes', '2026-01-01')`;

for (let number = 1; ; number += 1) {
  const database = new Database(file, { fileMustExist: true, timeout: 60_000 });
  try {
    // As the server does, and as another program might not.
    if (number % 2 === 0) database.pragma('journal_mode = WAL');
    database.prepare(insert).run(`written-${number}`);
    process.stdout.write(`${number}\n`);
  } catch {
    process.stdout.write('refused\n');
  } finally {
    database.close();
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
}
