import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build-if-stale';

/** The build alone, as a start would make it: for the tests, which then start many servers on it. */
const built = buildIfStale(fileURLToPath(new URL('..', import.meta.url)));
if (built === false) process.stdout.write('The build is up to date.\n');
process.exit(built === null ? 1 : 0);
