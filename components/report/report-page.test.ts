import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildReport } from '@/lib/export/report/build-report';
import { exampleSnapshot, vejleSnapshot } from '@/lib/export/report/snapshot.fixture';
import { reportPage } from './report-page';

const style = readFileSync(new URL('../../app/styles/_report.scss', import.meta.url), 'utf8');

/** What the style sheet prints at the head of each sheet of such a paper. */
function printedMarks(classes: string): string | undefined {
  const name = classes.split('report--')[1];
  return new RegExp(`"${name}": "([^"]*)"`).exec(style)?.[1];
}

it.each(
  (['da', 'en'] as const).flatMap((language) =>
    [true, false].flatMap((draft) => [true, false].map((simulated) => ({ language, draft, simulated }))),
  ),
)('each sheet carries the paper’s own marks: %o', ({ language, draft, simulated }) => {
  const report = buildReport(exampleSnapshot({ kommune: { simulated }, options: { language, draft } }));
  expect(printedMarks(reportPage(report))).toBe(report.head.marks.map(({ text }) => text).join(' · '));
});

it('a paper without marks has none on its sheets', () => {
  expect(printedMarks(reportPage(buildReport(vejleSnapshot())))).toBe('');
});
