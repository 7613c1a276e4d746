import { describe, expect, it } from 'vitest';
import type { Initiative } from '@/lib/domain/initiative/initiative';
import { blankValues, differingFields, typedValues, valuesOf } from './form-values';

const initiative: Initiative = {
  ...{ id: 'i', phase: 'pilot', steps: [{ phase: 'pilot', since: '2026-01-01' }] },
  ...{ title: 'Skærmbesøg', technologyId: 'video', areaIds: ['b', 'a'], owner: 'Leder' },
  ...{ purpose: 'Mere tid', need: '', startDate: '2026-01-01', plannedEnd: null, expected: '', measured: '' },
  ...{ businessCase: false, businessLink: '', operationPath: '', evaluation: '', result: 'partly', decision: null },
  ...{ decisionDate: null, decisionReason: '', partners: ['Vejle', 'Aarhus'], supplier: '', spread: 'single' },
  ...{ citizenContact: true, usesAi: null, dataProtection: 'to-clarify', ethics: null, ethicsNote: '' },
};

describe('the values of the form', () => {
  it('writes each stored value as the text it is posted as', () => {
    expect(valuesOf(initiative)).toMatchObject({
      ...{ title: 'Skærmbesøg', areaIds: ['b', 'a'], phase: 'pilot', plannedEnd: '', businessCase: 'no' },
      ...{ citizenContact: 'yes', usesAi: '', partners: 'Vejle\nAarhus', result: 'partly' },
    });
  });

  it('reads back what was typed, with every ticked area', () => {
    const form = new URLSearchParams([
      ['title', 'Ny'],
      ['areaIds', 'a'],
      ['areaIds', 'b'],
      ['since', '2026-02-01'],
      ['version', '7'],
    ]);
    expect(typedValues(form)).toEqual({ ...blankValues, title: 'Ny', areaIds: ['a', 'b'], since: '2026-02-01' });
  });

  it('finds what differs, and neither the order of areas nor the way a line is broken', () => {
    const stored = valuesOf(initiative);
    const same = { ...stored, areaIds: ['a', 'b'], partners: 'Vejle\r\nAarhus\r\n' };
    expect(differingFields(stored, same)).toEqual([]);
    expect(differingFields(stored, { ...same, purpose: 'Andet', areaIds: ['a'] })).toEqual(['purpose', 'areaIds']);
  });
});
