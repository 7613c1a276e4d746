import { expect, test } from 'vitest';
import { readTechnologyLines } from './read-technology-lines';

test('a line is a name, a category and a description, the last two if given', () => {
  const text = 'Cloud\r\n\n  Digital tvilling ; Data; En kopi af noget; i 3D \n; Data\nDroner;;Små fly';
  expect(readTechnologyLines(text, 'Andet')).toEqual([
    { technologyId: null, name: 'Cloud', category: 'Andet', description: '' },
    { technologyId: null, name: 'Digital tvilling', category: 'Data', description: 'En kopi af noget; i 3D' },
    { technologyId: null, name: 'Droner', category: 'Andet', description: 'Små fly' },
  ]);
});
