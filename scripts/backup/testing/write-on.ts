/**
 * Saves one note after another as the demo's editor, as fast as the database takes them, until it is killed. Prints each note's number
 * when it is acknowledged.
 */
import { savePlacement } from '../../../lib/data/placements/save-placement';

const kommuneId = 'demo-eksempel';
const editor = { userId: `${kommuneId}-editor`, kommuneId, role: 'editor', areaIds: [] } as const;
const cell = { radarId: `${kommuneId}-2026`, technologyId: 'cloud', areaId: `${kommuneId}-social` };

let version = Number(process.argv[2]);
for (let number = 1; ; number += 1) {
  const content = { answer: 'piloting', spread: null, value: null, reason: '', note: `nummer ${number}` } as const;
  const saved = await savePlacement(editor, { ...cell, version, content });
  if (!saved.ok) throw new Error(`${saved.reason} ${JSON.stringify(saved)}`);
  version = saved.value.version;
  process.stdout.write(`${number}\n`);
}
