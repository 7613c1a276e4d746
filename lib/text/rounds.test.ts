import { describe, expect, it } from 'vitest';
import { withheldReasons } from '../domain/release/publishable-groups';
import { rounds as da } from './da/rounds';
import { rounds as en } from './en/rounds';

const locales = [
  {
    locale: 'da',
    text: da,
    readable: /kan læse|kan læses/,
    never: /kan ingen se|ingen kan/,
    registered: /registrerede/,
  },
  { locale: 'en', text: en, readable: /can read|can be read/, never: /nobody can/i, registered: /registered/ },
] as const;

describe.each(locales)(
  'what a kommune is told of a measurement, in $locale',
  ({ text, readable, never, registered }) => {
    it('says wherever a contribution goes by file that whoever has the file can read it', () => {
      for (const told of [text.send.lead('KL'), text.contribute.public.groups, text.round.neverWhat]) {
        expect(told).toMatch(readable);
        expect(told).not.toMatch(never);
      }
    });

    it('says that a change of a single kommune shows from one measurement to the next', () => {
      expect(text.contribute.unprotected.change).toMatch(/enkelt kommune|single kommune/);
      expect(text.contribute.unprotected.change).not.toMatch(/ikke, hvem|not who/);
    });

    it('says that the region alone is as of a day', () => {
      expect(text.open.dateHint).toMatch(registered);
    });

    it.each(withheldReasons)('gives a reason where figures are withheld as %s', (reason) => {
      const why = text.groups.nothingWhy[reason];
      for (const told of [text.groups.reasons[reason], typeof why === 'string' ? why : why(3)])
        expect(told).toMatch(/^\S.*\.$/);
    });
  },
);
