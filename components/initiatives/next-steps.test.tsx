import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Ask } from '@/lib/domain/initiative/initiative-asks';
import type { InitiativeRow } from '@/lib/domain/initiative/initiative-row';
import { NextSteps } from './next-steps';

type Row = Pick<InitiativeRow, 'id' | 'phase' | 'problems' | 'decision' | 'mayEdit'>;
const pilot: Row = { id: 'i', phase: 'pilot', problems: [], decision: null, mayEdit: true };
const asks: readonly Ask[] = [
  { field: 'newEnd', why: 'end-passed' },
  { field: 'purpose', why: 'is-pilot' },
];

const shown = (row: Row, asked: readonly Ask[] = asks, keptBy: readonly string[] = []) =>
  renderToStaticMarkup(<NextSteps locale="da" row={row} asks={asked} keptBy={keptBy} />);

describe('the next step of an initiative', () => {
  it('is one button to the field that is asked for first; the others are links', () => {
    const html = shown(pilot);
    expect(html.match(/class="button button-primary"/g)).toHaveLength(1);
    expect(html).toContain('href="/initiatives/i/edit#plannedEnd">Sæt en ny slutdato');
    expect(html).toContain('href="/initiatives/i/edit#purpose">Skriv formålet');
  });

  it('is none for whoever only reads', () => {
    const html = shown({ ...pilot, mayEdit: false, problems: ['stuck'] });
    expect(html).toContain('Du kan læse indsatsen, men ikke rette den.');
    expect(html).toContain('længere end den grænse');
    expect(html).not.toContain('/edit');
  });

  it('names the areas that keep one from changing it', () => {
    const html = shown({ ...pilot, mayEdit: false }, asks, ['Social', 'Klima']);
    expect(html).toContain('fordi den også omfatter Social og Klima. Bed digitaliseringschefen om at rette.');
  });

  it('is to do what was decided, before all that is asked for', () => {
    const html = shown({ ...pilot, phase: 'evaluated', decision: 'scale' });
    expect(html.match(/class="button button-primary"/g)).toHaveLength(1);
    expect(html).toContain('href="#phase">Sæt i drift');
    expect(html).toContain('href="/initiatives/i/edit#plannedEnd">Sæt en ny slutdato');
    expect(html).not.toContain('Der mangler ikke noget');
  });

  it('is no button of what was decided for whoever only reads', () => {
    expect(shown({ ...pilot, decision: 'scale', mayEdit: false })).not.toContain('Sæt i drift');
  });

  it.each([
    ['an idea', { phase: 'idea' }, 'vælg fasen Pilot'],
    ['a pilot to be scaled', { decision: 'scale' }, 'Skift fasen til I drift'],
    ['a pilot to be stopped', { decision: 'stop' }, 'Skift fasen til Stoppet'],
    ['one in operation', { phase: 'operating', decision: 'scale' }, 'Der mangler ikke noget lige nu.'],
  ] as const)('of %s is said in words', (_, change, expected) => {
    expect(shown({ ...pilot, ...change }, [])).toContain(expected);
  });
});
