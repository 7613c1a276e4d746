import { expect, it } from 'vitest';
import { anInitiative } from './builders.fixture';
import { initiativeSearchText, searchWords } from './search-key';

it('a search finds each of its words, whatever their case', () => {
  const text = initiativeSearchText(
    anInitiative({ title: 'Robot til LØN', owner: 'Personalechef', supplier: 'Æbleværket', partners: ['Ørby'] }),
  );
  for (const word of searchWords('  æbleværket ROBOT ørby ')) expect(text).toContain(word);
  expect(searchWords('æbleværket ROBOT')).toEqual(['æbleværket', 'robot']);
});

it('characters that stand for any other in a database stand for nothing', () => {
  expect(searchWords('100% _ \\')).toEqual(['100']);
  expect(initiativeSearchText(anInitiative({ title: '100 %_løsning' }))).not.toMatch(/[%_\\]/);
});

it('NUL, which a database may refuse, is no part of a word', () => {
  expect(searchWords('løn\u0000robot')).toEqual(['løn', 'robot']);
});

it('a long search is cut', () => {
  expect(searchWords('a '.repeat(50))).toHaveLength(10);
});
