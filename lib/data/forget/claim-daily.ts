import { quietly, type Tx } from '../transaction';

const key = 'daily-work';
const hour = 3_600_000;
const day = 24 * hour;

/**
 * True for the one process that may do the day's work now: a day has passed since it was last done, or the clock was set back. The others
 * are told false. The claim lasts an hour: work that fails, or a process that ends in the midst of it, is tried again then, unless
 * `finishDaily` says that it was done.
 */
export async function claimDaily(now: Date): Promise<boolean> {
  return quietly(async (tx) => {
    const row = await tx.setting.findUnique({ where: { key }, select: { value: true } });
    const since = now.getTime() - Date.parse(row?.value ?? '');
    if (since >= 0 && since < day) return false;
    await store(tx, now.getTime() - day + hour);
    return true;
  });
}

/** The day's work that was claimed at `now` is done: nobody does it again for a day. */
export async function finishDaily(now: Date): Promise<void> {
  await quietly((tx) => store(tx, now.getTime()));
}

/** When the work is said to have been done last, in milliseconds since 1970. */
async function store(tx: Tx, doneAt: number): Promise<void> {
  const value = new Date(doneAt).toISOString();
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value }, select: { key: true } });
}
