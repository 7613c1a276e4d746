import { describe, expect, it } from 'vitest';
import { emptyInitiative } from '@/lib/domain/initiative/empty-initiative';
import { contentOf } from './form-content';
import { blankValues } from './form-values';

describe('the content of a form', () => {
  it('is empty where nothing was written', () => {
    expect(contentOf(blankValues)).toEqual(emptyInitiative);
  });

  it('is tidied: one space in a line, one partner a line, none twice', () => {
    const values = {
      ...blankValues,
      ...{ title: '  Skærm\t besøg ', areaIds: ['a', 'b', 'a'], purpose: ' Mere tid.\r\n\r\nTil alle. ' },
      ...{ partners: 'Vejle\r\n\r\n Aarhus  Kommune \r\nVejle', plannedEnd: '2026-03-01', citizenContact: 'no' },
      ...{ decision: 'extend', spread: 'single' },
    };
    expect(contentOf(values)).toEqual({
      ...emptyInitiative,
      ...{ title: 'Skærm besøg', areaIds: ['a', 'b'], purpose: 'Mere tid.\n\nTil alle.' },
      ...{ partners: ['Vejle', 'Aarhus Kommune'], plannedEnd: '2026-03-01', citizenContact: false },
      ...{ decision: 'extend', spread: 'single' },
    });
  });

  it('reads a word that no choice has as nothing', () => {
    const { decision, ethics } = contentOf({ ...blankValues, decision: 'burn', ethics: 'perhaps' });
    expect({ decision, ethics }).toEqual({ decision: null, ethics: null });
  });
});
