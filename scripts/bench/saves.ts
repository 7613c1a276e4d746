import { demoVisitor, type Visitor } from '../../e2e/http';
import { type Figure, quantile } from './stats';

const cells = ['cloud', 'rpa', 'apps', 'ai', 'iot', 'vr', 'droner', 'chatbot', 'blockchain', 'wearables'];
const savesEach = 60;

/** The 95th percentile of a save's time with ten editors at once, against one alone. */
export async function measureSaves(base: string): Promise<Figure> {
  const editor = await demoVisitor(base, 'editor', 'blank');
  const versions = new Map<string, number>();
  await saveMany(editor, 'cloud', versions);
  const alone = await saveMany(editor, 'cloud', versions);
  const together = (await Promise.all(cells.map((cell) => saveMany(editor, cell, versions)))).flat();
  return {
    name: 'A save with ten editors at once, 95th percentile',
    value: quantile(together, 0.95),
    against: 'one editor alone',
    base: quantile(alone, 0.95),
    unit: 'ms',
    higherIsBetter: false,
  };
}

async function saveMany(editor: Visitor, technologyId: string, versions: Map<string, number>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < savesEach; index += 1) {
    const version = versions.get(technologyId) ?? 0;
    const content = { answer: 'piloting', spread: null, value: null, note: `nr ${version}`, reason: '' };
    const cell = { radarId: 'demo-blank-2026', areaId: 'demo-blank-social', technologyId, version, content };
    const began = performance.now();
    const answer = await editor.post('/placements', { json: cell });
    times.push(performance.now() - began);
    if (answer.status !== 200) throw new Error(`A save answered ${answer.status}: ${answer.text}`);
    versions.set(technologyId, version + 1);
  }
  return times;
}
