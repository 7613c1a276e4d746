// npm run reset-link: prepares as npm start does. What it says of itself goes to standard error.
import { prepare } from './start.mjs';

prepare();
const { register } = await import('tsx/esm/api');
register();
await import('./reset-link.ts');
