// npm run backup: prepares as npm start does. What it says of itself goes to standard error.
import { prepare } from './start.mjs';

process.env.INIT_CWD ??= process.cwd();
prepare();
const { register } = await import('tsx/esm/api');
register();
await import('./backup/backup.ts');
