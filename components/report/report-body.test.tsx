import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildReport } from '@/lib/export/report/build-report';
import { blankSnapshot, emptySnapshot, exampleSnapshot, extremeSnapshot } from '@/lib/export/report/snapshot.fixture';
import { fieldSnapshot } from '@/lib/export/report/snapshot-field.fixture';
import { ReportBody } from './report-body';
import { ReportHeadBlock } from './report-head';

function draw(snapshot: Parameters<typeof buildReport>[0]): string {
  const report = buildReport(snapshot);
  return renderToStaticMarkup(
    <article>
      <ReportHeadBlock head={report.head} />
      <ReportBody report={report} />
    </article>,
  );
}

const levels = (markup: string) => [...markup.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
const ids = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe('ReportBody', () => {
  it.each([
    ['an example', exampleSnapshot()],
    ['an empty one', emptySnapshot()],
    ['a blank one', blankSnapshot()],
    ['the worst input', extremeSnapshot()],
    ['one among the others', fieldSnapshot()],
  ])('%s has one first heading, skips no level, and no id twice', (_, snapshot) => {
    const markup = draw(snapshot);
    const all = levels(markup);
    expect(all.filter((level) => level === 1)).toHaveLength(1);
    expect(all.length).toBeGreaterThan(5);
    for (const [index, level] of all.entries()) expect(level - (all[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(ids(markup)).toEqual([...new Set(ids(markup))]);
    expect(markup).not.toContain('style=');
  });

  it('says every section, table row and sentence of the report', () => {
    const report = buildReport(exampleSnapshot());
    const words = wordsOf(draw(exampleSnapshot()));
    for (const section of [...report.body, ...report.appendix]) expect(words).toContain(section.heading);
    for (const sentence of [...report.parts.caveats, ...report.parts.sources]) expect(words).toContain(sentence);
    for (const row of report.parts.comparison.rows) for (const cell of row.cells) expect(words).toContain(cell.text);
    for (const { text } of report.parts.questions) expect(words).toContain(text);
    const others = wordsOf(draw(fieldSnapshot()));
    const { field } = buildReport(fieldSnapshot()).parts;
    for (const sentence of [...(field?.sentences ?? ['none']), field?.lens]) expect(others).toContain(sentence);
  });

  it('shows what is written as text, never as markup', () => {
    const markup = draw(extremeSnapshot());
    expect(markup).not.toContain('<script>');
    expect(markup).toContain('&lt;script&gt;');
  });

  it('gives every table a caption, column headers and a header in each row', () => {
    const tables = [...draw(exampleSnapshot()).matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table);
    expect(tables.length).toBe(4);
    for (const table of tables) {
      expect(table).toContain('<caption');
      const rows = table.split('<tr>').length - 2;
      expect(table.split('scope="row"').length - 1).toBe(rows);
    }
  });
});

/** The words of a markup, as one reads them. */
function wordsOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}
