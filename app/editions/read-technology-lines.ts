import type { AddedTechnology } from '@/lib/data/editions/add-technologies';
import { linesOf } from './edition-fields';

/** Technologies as they are typed, one a line: name; category; description. */
export function readTechnologyLines(text: string, category: string): AddedTechnology[] {
  return linesOf(text).flatMap((line) => {
    const [name = '', own = '', ...rest] = line.split(';').map((part) => part.trim());
    if (name === '') return [];
    return [
      {
        technologyId: null,
        name: name.slice(0, 200),
        category: (own === '' ? category : own).slice(0, 200),
        description: rest.join('; ').slice(0, 500),
      },
    ];
  });
}
