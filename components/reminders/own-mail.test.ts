import { expect, test } from 'vitest';
import { hrefToOne, mailToAll } from './own-mail';

const social = { id: 'social', name: 'Social', left: 1 };
const klima = { id: 'klima', name: 'Klima', left: 5 };
const bo = { userId: 'bo', name: 'Bo', email: 'bo@example.dk', areas: [social] };
const ida = { userId: 'ida', name: 'Ida', email: 'ida@example.dk', areas: [social, klima] };
const view = { kommuneName: 'Samsø', year: 2026, fillBy: '2026-12-01', recipients: [bo, ida] };
const mail = { locale: 'da', origin: 'https://pejling.example.dk', from: 'Anna', view } as const;

test('to one goes what is missing in the own areas alone', () => {
  const { searchParams, pathname } = new URL(hrefToOne(mail, bo));
  expect(pathname).toBe('bo@example.dk');
  expect(searchParams.get('subject')).toBe('Der mangler svar i teknologiradaren 2026');
  expect(searchParams.get('body')).toContain('Hej Bo');
  expect(searchParams.get('body')).toContain('1. december 2026');
  expect(searchParams.get('body')).not.toContain('Klima');
});

test('to all goes each area once', () => {
  const { text, href } = mailToAll(mail);
  expect(text.match(/^- .*$/gm)).toEqual(['- Social: 1 svar mangler', '- Klima: 5 svar mangler']);
  expect(new URL(href ?? '').searchParams.get('bcc')).toBe('bo@example.dk,ida@example.dk');
});

test('a text to all is to that one where there is only one', () => {
  expect(mailToAll(mail).text).toContain('Hej alle');
  expect(mailToAll({ ...mail, view: { ...view, recipients: [bo] } }).text).toContain('Hej Bo');
});

test('one whose areas are too many for an address is written to without them; all of them by the text to copy', () => {
  const areas = Array.from({ length: 80 }, (_, index) => ({
    id: `${index}`,
    name: `Fagområde nummer ${index}`,
    left: 3,
  }));
  const many = { ...ida, areas };
  expect(hrefToOne(mail, many)).toBe('mailto:ida@example.dk');
  expect(mailToAll({ ...mail, view: { ...view, recipients: [many] } }).href).toBeNull();
});
