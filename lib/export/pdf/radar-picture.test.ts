import { expect, test } from 'vitest';
import { buildReport } from '../report/build-report';
import { extremeSnapshot } from '../report/snapshot.fixture';
import { radarPicture } from './radar-picture';

const { radar } = buildReport(extremeSnapshot()).parts;
const { svg, texts, width, height } = radarPicture(radar);

test('the words are apart from the shapes', () => {
  expect(svg).not.toMatch(/<text|<title|<tspan|font-family/);
  expect(svg.match(/<circle/g)?.length).toBeGreaterThan(40);
});

test('each technology is named by its number, and every word stands in the picture', () => {
  const numbers = texts.map(({ text }) => Number.parseInt(text, 10));
  expect(radar.technologies.filter(({ number }) => !numbers.includes(number))).toEqual([]);
  expect(texts.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
});
