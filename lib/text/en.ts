import { accessibility } from './en/accessibility';
import { compare } from './en/compare';
import { finding } from './en/finding';
import { importing } from './en/import';
import { method } from './en/method';
import { overview } from './en/overview';
import { radar } from './en/radar';
import { shell } from './en/shell';
import { words } from './en/words';
import type { Text } from './shape';

/** Every text of the interface in English. */
export const en: Text = { overview, method, compare, accessibility, finding, importing, radar, shell, words };
