import { finding } from './en/finding';
import { importing } from './en/import';
import { radar } from './en/radar';
import { shell } from './en/shell';
import { words } from './en/words';
import type { Text } from './shape';

/** Every text of the interface in English. */
export const en: Text = { finding, importing, radar, shell, words };
