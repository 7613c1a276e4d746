// npm run bench: builds if stale, then measures Pejling against itself in one run, and writes the figures to the README.
import { findChromium } from './chromium.mjs';
import { giveUp, prepare } from './start.mjs';

prepare();
const browser = await findChromium().catch((error) => giveUp(error.message));
if (browser !== undefined) process.env.CHROMIUM_PATH = browser;
const { register } = await import('tsx/esm/api');
register();
await import('./bench/run.ts');
