import { describe, expect, it } from 'vitest';
import { findings } from '../domain/finding';
import { markKinds } from '../domain/layout/mark-kind';
import { findingName } from './finding-name';
import { kindName } from './kind-name';
import { locales, textOf } from './locale';

describe('findingName', () => {
  it.each(locales)('reads as the names when KL is the publisher (%s)', (locale) => {
    const text = textOf(locale).finding;
    for (const finding of findings) expect(findingName(text, finding, 'KL')).toBe(text.names[finding]);
  });

  it.each(locales)('never says KL of another publisher (%s)', (locale) => {
    const text = textOf(locale).finding;
    for (const finding of findings) expect(findingName(text, finding, 'OS2')).not.toContain('KL');
  });

  it('names the publisher', () => {
    expect(findingName(textOf('da').finding, 'aligned', 'Prøvekommune')).toBe('Svarer til Prøvekommunes placering');
    expect(findingName(textOf('da').finding, 'exposed', 'OS2')).toBe('I drift, før OS2 vurderer den klar');
  });
});

describe('kindName', () => {
  it.each(locales)('reads as the kinds when KL is the publisher, and never says KL of another (%s)', (locale) => {
    const text = textOf(locale).radar;
    for (const kind of markKinds) {
      expect(kindName(text, kind, 'KL')).toBe(text.kinds[kind]);
      expect(kindName(text, kind, 'OS2')).not.toContain('KL');
    }
  });
});
