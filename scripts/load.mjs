// node scripts/load.mjs: builds if stale, then measures what one process carries on each database, and prints a table.
import { prepare } from './start.mjs';

prepare();
const { register } = await import('tsx/esm/api');
register();
await import('./load/run.ts');
