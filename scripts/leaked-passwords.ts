/**
 * Makes lib/data/people/leaked-passwords.bin anew from a list of passwords, one a line:
 *
 *     npx tsx scripts/leaked-passwords.ts 10_million_password_list_top_1M.txt
 *
 * Only those that are long enough to be chosen here are kept, as fingerprints in order: the file holds no password.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { leakedFile, leakedFingerprint } from '../lib/data/people/leaked-passwords';
import { passwordLength } from '../lib/domain/password-rule';

const [list] = process.argv.slice(2);
if (list === undefined) throw new Error('Name the file with the list, one password a line.');
const passwords = readFileSync(list, 'utf8').split(/\r?\n/);
const long = passwords.filter((password) => [...password].length >= passwordLength.least);
const fingerprints = [...new Set(long.map((password) => leakedFingerprint(password).toString('hex')))].toSorted();
writeFileSync(leakedFile(), Buffer.from(fingerprints.join(''), 'hex'));
process.stdout.write(`${fingerprints.length} of ${passwords.length} passwords kept.\n`);
