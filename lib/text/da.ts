import { accessibility } from './da/accessibility';
import { compare } from './da/compare';
import { editions } from './da/editions';
import { entry } from './da/entry';
import { fill } from './da/fill';
import { finding } from './da/finding';
import { importing } from './da/import';
import { importPages } from './da/import-pages';
import { method } from './da/method';
import { overview } from './da/overview';
import { radar } from './da/radar';
import { settings } from './da/settings';
import { shell } from './da/shell';
import { users } from './da/users';
import { words } from './da/words';

/** Every text of the interface in Danish. Its shape is what the other languages are held to. */
export const da = {
  accessibility,
  compare,
  editions,
  entry,
  fill,
  finding,
  importing,
  importPages,
  method,
  overview,
  radar,
  settings,
  shell,
  users,
  words,
} as const;
