import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { emptyContent } from '@/lib/domain/placement-content';
import { savedCell } from './cell-state';
import { FillList } from './fill-list';
import { fillText } from './fill-text';

const technology = {
  ...{ id: 'vr', number: 1, name: 'VR', category: 'Velfærd', description: '', local: false },
  ...{ ring: null, changed: null },
};
const nothing = () => undefined;

test('no browser puts back what stood in the form before a reload, as if it were answered now', () => {
  const queue = { cells: new Map([['vr', savedCell('vr', emptyContent, 0)]]), steps: [] };
  const chosen = { keepMine: nothing, useTheirs: nothing, notPersonal: nothing };
  const saver = { queue, edit: nothing, undo: nothing, ...chosen, saveNow: nothing };
  const scope = { radarId: 'r', areaId: null, areaName: 'Social', back: '/fill' };
  const markup = renderToStaticMarkup(
    <FillList
      {...{ saver, scope }}
      technologies={[technology]}
      text={fillText('da')}
      live={false}
      onActive={nothing}
    />,
  );
  expect(markup).toMatch(/<form [^>]*id="fill-list"[^>]* autoComplete="off"/i);
  expect(markup).toContain('name="note:vr"');
  // The page that asks about a CPR number tells the notes apart by these.
  expect(markup).toContain('name="about:vr" value="VR"');
  expect(markup).toContain('name="about" value="Social"');
});
