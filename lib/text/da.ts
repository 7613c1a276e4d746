import { accessibility } from './da/accessibility';
import { compare } from './da/compare';
import { finding } from './da/finding';
import { importing } from './da/import';
import { method } from './da/method';
import { overview } from './da/overview';
import { radar } from './da/radar';
import { shell } from './da/shell';
import { words } from './da/words';

/** Every text of the interface in Danish. Its shape is what the other languages are held to. */
export const da = { overview, method, compare, accessibility, finding, importing, radar, shell, words } as const;
