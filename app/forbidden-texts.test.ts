import { describe, expect, test } from 'vitest';
import { forbiddenTexts } from './forbidden-texts';

const ask = (role: Parameters<typeof forbiddenTexts>[0]['role'], path: string) =>
  forbiddenTexts({ role, path, locale: 'da' });

describe('a page that is not for whoever asks', () => {
  test('says that an area, or the combined radar, is another’s to fill in, and leads to one’s own', () => {
    expect(ask('contributor', '/fill/klima-teknik')).toMatchObject({
      title: 'Fagområdet er ikke et af dine',
      action: { href: '/fill' },
    });
    expect(ask('contributor', '/fill/samlet').title).toBe('Den samlede radar er ikke din at udfylde');
  });

  test('blames the role where it is the role', () => {
    expect(ask('contributor', '/users').text).toContain('giver ikke adgang');
    expect(ask('reader', '/fill/social').text).toContain('“Læser”');
    expect(ask('editor', '/rounds/new').text).not.toContain('Din rolle');
    expect(ask('coordinator', '/radar').text).toContain('koordinator');
    expect(ask(null, '/fill/social')).toMatchObject({ title: 'Du har ikke adgang til siden', action: { href: '/' } });
  });
});
