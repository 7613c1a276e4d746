import { quietly } from '../transaction';

const key = 'daily-work';
const day = 24 * 3_600_000;

/**
 * True for the one process that may do the day's work now: a day has passed since it was last taken, or the clock was set back. The others
 * are told false.
 */
export async function claimDaily(now: Date): Promise<boolean> {
  return quietly(async (tx) => {
    const row = await tx.setting.findUnique({ where: { key }, select: { value: true } });
    const since = now.getTime() - Date.parse(row?.value ?? '');
    if (since >= 0 && since < day) return false;
    const value = now.toISOString();
    await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value }, select: { key: true } });
    return true;
  });
}
