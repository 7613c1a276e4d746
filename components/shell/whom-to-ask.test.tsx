import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { WhomToAsk } from './whom-to-ask';

test('whoever is refused is told whom to write to', () => {
  const people = [
    { name: 'Anna Berg', email: 'anna@example.dk' },
    { name: 'Anna Berg', email: 'a+b@example.dk' },
  ];
  const html = renderToStaticMarkup(<WhomToAsk locale="da" people={people} />);
  expect(html.replace(/<[^>]*>/g, '')).toBe(
    'Vil du kunne se eller rette mere, så skriv til Anna Berg eller Anna Berg.',
  );
  expect(html).toContain('href="mailto:anna@example.dk?subject=Adgang%20i%20Pejling"');
  expect(html).toContain('href="mailto:a%2Bb@example.dk?');
  expect(renderToStaticMarkup(<WhomToAsk locale="da" people={[]} />)).toBe('');
});
