import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PilotSummary } from '@/lib/domain/initiative/pilot-summary';
import { PilotHealthCard } from './pilot-health-card';

const none = { overdue: 0, stuck: 0, 'on-ready': 0, 'no-evaluation': 0, 'no-path': 0, 'no-purpose': 0 };
const summary: PilotSummary = {
  ...{ initiatives: 9, byPhase: { idea: 1, pilot: 3, evaluated: 1, operating: 2, stopped: 2 }, tried: 4 },
  problems: { ...none, overdue: 2, 'no-path': 1 },
  ...{ medianMonths: 7.5, ended: 4, scaled: 2, worst: [], hints: 1 },
};

function shown(change: Partial<PilotSummary> = {}, creates = true): string {
  const html = renderToStaticMarkup(
    <PilotHealthCard locale="da" summary={{ ...summary, ...change }} creates={creates} />,
  );
  return html.replaceAll(/<\/?strong>/g, '');
}

describe('the card of pilot health', () => {
  it('tells how many are tried, for how long, and how many came into operation', () => {
    const html = shown();
    expect(html).toContain('I prøver 4 indsatser af.');
    expect(html).toContain('Halvdelen har været i gang i 7,5 måneder eller mere.');
    expect(html).toContain('2 af 4 afsluttede piloter er kommet i drift.');
  });

  it('counts each problem there is, with the way to the list of those', () => {
    const html = shown();
    expect(html).toMatch(/href="\/initiatives\?problem=overdue">2 er over slutdatoen/);
    expect(html).toMatch(/href="\/initiatives\?problem=no-path">1 har ingen vej til drift/);
    expect(html).not.toContain('problem=stuck');
  });

  it('says that all is well, and no median of one', () => {
    const html = shown({ problems: none, tried: 1 });
    expect(html).toContain('Ingen af dem kræver noget af jer lige nu.');
    expect(html).not.toContain('Halvdelen');
  });

  it('asks for the first initiative of whoever may write one down, and of nobody else', () => {
    expect(shown({ initiatives: 0 })).toContain('href="/initiatives/new"');
    expect(shown({ initiatives: 0 }, false)).not.toContain('/initiatives/new');
  });
});
