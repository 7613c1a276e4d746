import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { phases } from '@/lib/domain/initiative/initiative';
import { Board, type BoardColumnView } from './board';
import { timelineItem } from './timeline-item.fixture';

const today = '2025-11-22';

function boardOf(pilots: BoardColumnView, shown = {}) {
  const columns = phases.map((phase) => (phase === 'pilot' ? pilots : { phase, total: 0, rows: [] }));
  return renderToStaticMarkup(
    <Board
      locale="da"
      columns={columns}
      address={{ filters: { areaId: 'social' }, shown }}
      today={today}
      movedId={null}
    />,
  );
}

describe('the board', () => {
  it('has a form on a card that moves it anywhere but where it stands', () => {
    const html = boardOf({ phase: 'pilot', total: 1, rows: [timelineItem()] });
    const buttons = html.match(/<button[^>]*>/g) ?? [];
    const values = buttons.map((button) => /value="([a-z]+)"/.exec(button)?.[1]);
    expect(buttons.every((button) => button.includes('name="phase"'))).toBe(true);
    expect(values).toEqual(['idea', 'evaluated', 'operating', 'stopped']);
    expect(html).toContain('name="back" value="/initiatives/board?area=social"');
    expect(html).toContain('data-movable="Samtalerobot"');
  });

  it('has none on a card that the viewer may not change', () => {
    const html = boardOf({ phase: 'pilot', total: 1, rows: [timelineItem({ mayEdit: false })] });
    expect(html).toContain('Samtalerobot');
    expect(html).not.toContain('<form');
    expect(html).not.toContain('data-movable');
    expect(html).not.toContain('Træk et kort');
  });

  it('leads to more cards until it may show no more, and then to the list', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => timelineItem({ id: `no-${index}` }));
    const some = boardOf({ phase: 'pilot', total: 30, rows: rows(20) });
    expect(some).toContain('Viser 20 af 30.');
    expect(some).toContain('href="/initiatives/board?area=social&amp;show-pilot=30#card-no-19"');
    const most = boardOf({ phase: 'pilot', total: 300, rows: rows(100) });
    expect(most).toContain('href="/initiatives?area=social&amp;phase=pilot"');
  });
});
