import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { textOf } from '@/lib/text/locale';
import { RoomHead } from './room-head';

test.each([
  ['da', true, true],
  ['en', true, true],
  ['da', false, false],
] as const)('the screen says that the figures are simulated: %s, %s', (locale, simulated, says) => {
  const html = renderToStaticMarkup(
    <RoomHead {...{ locale, simulated }} meetingId="m" title="Drøftelse" join={null} present={3} />,
  );
  expect(html.includes(textOf(locale).words.simulated)).toBe(says);
});
