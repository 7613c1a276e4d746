import { readDatabaseFigures } from '@/lib/data/health';
import { metrics } from './metrics';

/** Everything a monitor is told, in Prometheus’ text form. A database that does not answer is told as that, and stops nothing else. */
export async function readMetrics(): Promise<{ readonly text: string; readonly contentType: string }> {
  const { registry, databaseUp, databaseBytes, databaseConnections, mail } = metrics();
  const figures = await readDatabaseFigures();
  databaseUp.set(figures === null ? 0 : 1);
  // What is not known now must not stand as it last was.
  for (const gauge of [databaseBytes, databaseConnections, mail]) gauge.reset();
  if (figures !== null) {
    databaseBytes.set(figures.bytes);
    mail.set({ state: 'waiting' }, figures.lettersWaiting);
    mail.set({ state: 'given-up' }, figures.lettersGivenUp);
    for (const [state, count] of Object.entries(figures.connections ?? {})) databaseConnections.set({ state }, count);
  }
  return { text: await registry.metrics(), contentType: registry.contentType };
}
