import { spawnSync } from 'node:child_process';

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs one of our commands on a database, as npm would. */
export function runScript(script: string, args: readonly string[], environment: Readonly<Record<string, string>>): Ran {
  const { DATABASE_URL, DATA_DIR, PEJLING_DEMO, INIT_CWD, ...rest } = process.env;
  const run = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    env: { ...rest, PEJLING_DEMO: 'off', ...environment },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
