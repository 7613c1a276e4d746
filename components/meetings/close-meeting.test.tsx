import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { textOf } from '@/lib/text/locale';
import { CloseMeeting } from './close-meeting';

describe('the code of an open meeting', () => {
  it.each(['da', 'en'] as const)('can be renewed, and opens for phones again after a day: %s', (locale) => {
    const { meetings, room } = textOf(locale);
    const shown = (phonesOpen: boolean) =>
      renderToStaticMarkup(
        <CloseMeeting locale={locale} meeting={{ id: 'm', revision: 2, joinCode: null, phonesOpen }} />,
      );
    expect(shown(true)).toContain(meetings.code.renew);
    expect(shown(true)).not.toContain(room.screen.reopen);
    expect(shown(false)).toContain(room.screen.reopen);
    expect(shown(false)).not.toContain(meetings.code.renew);
  });
});
