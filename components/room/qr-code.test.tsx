import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { joinAddress } from './join-address';
import { QrCode } from './qr-code';

test('the address is told in full in the picture, and without its scheme where it is typed', () => {
  expect(joinAddress('https://pejling.kommune.dk', 'KDFM-RTWX')).toEqual({
    code: 'KDFM-RTWX',
    link: 'https://pejling.kommune.dk/join/KDFM-RTWX',
    typed: 'pejling.kommune.dk/join',
  });
});

test('the picture has its three corners inside a quiet zone of four, and a name', () => {
  const markup = renderToStaticMarkup(<QrCode address="https://pejling.kommune.dk/join/KDFM-RTWX" label="QR-kode" />);
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(markup)?.[1]);
  const dark = new Set([...markup.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  expect(markup).toContain('aria-label="QR-kode"');
  for (let index = 0; index < 7; index += 1) {
    expect(dark.has(`${4 + index} 4`)).toBe(true);
    expect(dark.has(`${size - 5 - index} 4`)).toBe(true);
    expect(dark.has(`4 ${size - 5 - index}`)).toBe(true);
  }
  expect([...dark].some((at) => at.split(' ').some((part) => Number(part) < 4 || Number(part) >= size - 4))).toBe(
    false,
  );
});
