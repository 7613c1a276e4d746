import { afterAll, beforeAll } from 'vitest';
import { readEnvironment } from '../../config/environment';
import { replaceRunning } from '../../config/running';
import { unseal } from '../../config/seal';
import type { QueuedLetter } from '../../domain/mail/letter';
import { database } from '../database';
import { mailPurpose } from '../mail/queue-mail';

/** Settings of an installation that sends letters; those given are added. */
export const mailSettings = {
  SMTP_URL: 'smtp://127.0.0.1:9',
  SMTP_FROM: 'Pejling <pejling@example.dk>',
  PUBLIC_URL: 'https://pejling.example.dk',
} as const;

/** Puts an environment of just these settings in place of the process's own. */
export function useSettings(settings: Readonly<Record<string, string>>): void {
  const found = readEnvironment({ PEJLING_DEMO: 'off', ...settings }, '/');
  if (!found.ok) throw new Error(found.problems.map(({ key }) => key).join());
  replaceRunning(found.value);
}

/** Lets the describe block that calls it send letters. */
export function withMail(): void {
  const before = process.env.SESSION_SECRET;
  beforeAll(() => {
    process.env.SESSION_SECRET = 'a secret of at least thirty-two characters';
    useSettings(mailSettings);
  });
  afterAll(() => {
    if (before === undefined) delete process.env.SESSION_SECRET;
    else process.env.SESSION_SECRET = before;
    useSettings({});
  });
}

/** What waits in line about one thing, oldest first. */
export async function queuedLetters(entityId: string): Promise<QueuedLetter[]> {
  const rows = await database().read.outgoingMail.findMany({
    where: { entityId, sentAt: null },
    select: { sealed: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ sealed }) => {
    const json = unseal(sealed, mailPurpose);
    return json === null ? [] : [JSON.parse(json) as QueuedLetter];
  });
}
