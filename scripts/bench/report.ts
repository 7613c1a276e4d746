import { readFileSync, writeFileSync } from 'node:fs';
import { type Figure, ratio } from './stats';

const decimals = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** The figures as a table: ratios first, with what they are made of. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, against, value, base, unit, higherIsBetter, spread } = figure;
    const better = higherIsBetter ? 'higher' : 'lower';
    const pairs = spread === undefined ? '' : `; ten parts of it ${spread[0].toFixed(2)} to ${spread[1].toFixed(2)}`;
    const made = `${decimals(value)} ${unit} / ${decimals(base)} ${unit}${pairs}`;
    return `| ${name} | ${against} | **${ratio(figure).toFixed(2)}** | ${made} | ${better} |`;
  });
  return ['| measured | against | ratio | this run | better |', '|---|---|---:|---|---|', ...rows].join('\n');
}

/** Puts the table between the marks in the README. Throws when the marks are gone. */
export function writeToReadme(table: string, date: string): void {
  const readme = readFileSync('README.md', 'utf8');
  const between = /<!-- bench -->[\s\S]*<!-- \/bench -->/;
  if (!between.test(readme)) throw new Error('README.md has lost its marks for the bench');
  const block = `<!-- bench -->\n${table}\n\nMeasured ${date}.\n<!-- /bench -->`;
  writeFileSync('README.md', readme.replace(between, block));
}
