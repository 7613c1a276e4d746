import { finding } from './da/finding';
import { importing } from './da/import';
import { radar } from './da/radar';
import { shell } from './da/shell';
import { words } from './da/words';

/** Every text of the interface in Danish. Its shape is what the other languages are held to. */
export const da = { finding, importing, radar, shell, words } as const;
