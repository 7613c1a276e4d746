// npm run reset-link: prepares as npm start does, or with --built as it does. What it says of itself goes to standard error.
import { prepareCommand } from './start.mjs';

prepareCommand();
const { register } = await import('tsx/esm/api');
register();
await import('./reset-link.ts');
