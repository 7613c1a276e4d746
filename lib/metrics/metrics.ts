import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What a monitor reads of one process. Every label comes from a fixed list or from the routes’ own patterns: never an id, never a name. */
export type Metrics = {
  readonly registry: Registry;
  /** Seconds until a request was answered, by method, route and status. */
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly inFlight: Gauge;
  /** Changes that were asked for, by what became of them. */
  readonly saves: Counter<'outcome'>;
  /** Files given out, by format. */
  readonly exports: Counter<'format'>;
  readonly signIns: Counter<'method' | 'outcome'>;
  /** Requests that were refused, by status. */
  readonly refusals: Counter<'status'>;
  readonly databaseUp: Gauge;
  readonly databaseBytes: Gauge;
  readonly databaseConnections: Gauge<'state'>;
  readonly mail: Gauge<'state'>;
};

const kept = globalThis as typeof globalThis & { pejlingMetrics?: Metrics };

/** The metrics of this process: the server’s own code and the pages’, which are compiled apart, count in the same. */
export function metrics(): Metrics {
  kept.pejlingMetrics ??= makeMetrics();
  return kept.pejlingMetrics;
}

/** From a cached page to a paper of many pages, in seconds. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25];

function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'pejling_' });
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name: `pejling_${name}`, help, labelNames, registers });
  const gauge = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Gauge({ name: `pejling_${name}`, help, labelNames, registers });
  return {
    registry,
    requests: new Histogram({
      name: 'pejling_http_request_duration_seconds',
      help: 'Seconds until a request was answered, by method, route and status',
      labelNames: ['method', 'route', 'status'],
      ...{ buckets, registers },
    }),
    inFlight: gauge('http_requests_in_flight', 'Requests that are being answered'),
    saves: counter('saves_total', 'Changes that were asked for, by what became of them', ['outcome']),
    exports: counter('exports_total', 'Files given out, by format', ['format']),
    signIns: counter('sign_ins_total', 'Sign-ins, by method and outcome', ['method', 'outcome']),
    refusals: counter('refusals_total', 'Requests that were refused, by status', ['status']),
    databaseUp: gauge('database_up', '1 while the database answers, otherwise 0'),
    databaseBytes: gauge('database_bytes', 'The size of the database in bytes'),
    databaseConnections: gauge('database_connections', 'Connections to PostgreSQL, by state', ['state']),
    mail: gauge('mail_letters', 'Letters not sent: waiting for their turn, or given up', ['state']),
  };
}
