// npm run build: installs what is missing, generates the database clients and builds the pages. Afterwards `node scripts/start.mjs --built`
// starts without writing anywhere but DATA_DIR and the temporary folder.
import { prepare } from './start.mjs';

prepare();
const { register } = await import('tsx/esm/api');
register();
await import('./build.ts');
