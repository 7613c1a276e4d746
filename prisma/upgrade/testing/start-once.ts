/** What a start does with its database before it serves: migrates, then fills. Prints what came of it as JSON. */
import { spawnSync } from 'node:child_process';
import { readEnvironment } from '../../../lib/config/environment';
import { database } from '../../../lib/data/database';
import { prepareData } from '../../../scripts/prepare-data';

const args = ['--import', 'tsx', 'prisma/migrate.ts'];
const migrated = spawnSync(process.execPath, args, { encoding: 'utf8' });
if (migrated.status !== 0) throw new Error(migrated.stderr);
const environment = readEnvironment(process.env, process.cwd());
if (!environment.ok) throw new Error(JSON.stringify(environment.problems));
const prepared = await prepareData(environment.value);
await database().close();
process.stdout.write(JSON.stringify({ steps: migrated.stdout.split('\n').filter(Boolean).length, ...prepared }));
