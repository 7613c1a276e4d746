import type { PdfFinding } from './finding';
import type { PdfFile } from './open-pdf';
import { allElements } from './structure-tree';

/** In characters: a shorter text names a picture, it does not tell what it shows. */
const shortest = 40;
const naming =
  /^(a |an |the |en |et )?(radar(en)?|figure?n?|figur|picture|image|billede|chart|diagram|graph|illustration)\W*\d*\W*$/i;

/** Each figure and formula tells in words what it shows. */
export function altFindings({ tree }: PdfFile): PdfFinding[] {
  const pictures = allElements(tree?.elements ?? []).filter(({ role }) => role === 'Figure' || role === 'Formula');
  return pictures.flatMap(({ role, alt }, index): PdfFinding[] => {
    const which = `${role} ${index + 1} of ${pictures.length}`;
    const text = alt?.trim() ?? '';
    if (text === '') return [{ rule: 'alt-missing', message: `${which} has no alternative text.` }];
    if (text.length > shortest && !naming.test(text)) return [];
    return [{ rule: 'alt-weak', message: `${which} has an alternative text that tells too little: "${text}".` }];
  });
}
