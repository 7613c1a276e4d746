import { describe, expect, it } from 'vitest';
import { fillState } from './fill-state';
import { overviewLead } from './overview-lead';

const progress = (handled: number) => ({ total: 22, handled, unknown: 0 });
const area = (name: string, handled: number) => ({ id: name, slug: name, name, progress: progress(handled) });

describe('overviewLead', () => {
  it('names the area that is left', () => {
    const state = fillState([area('Social', 22), area('Velfærd', 14)], progress(0));
    expect(overviewLead(state, 2, 'da')).toBe('1 af 2 fagområder er udfyldt. Velfærd mangler 8 svar.');
    expect(overviewLead(state, 2, 'en')).toBe('1 of 2 areas is filled in. Velfærd lacks 8 answers.');
  });

  it('counts where several are left', () => {
    const state = fillState([area('Social', 21), area('Velfærd', 14)], progress(0));
    expect(overviewLead(state, 2, 'da')).toBe('0 af 2 fagområder er udfyldt. Der mangler 9 svar.');
  });

  it('says that all is filled in', () => {
    const areas = ['a', 'b', 'c'].map((name) => area(name, 22));
    expect(overviewLead(fillState(areas, progress(0)), 3, 'da')).toBe('Alle tre fagområder er udfyldt.');
    expect(overviewLead(fillState([area('a', 22)], progress(0)), 1, 'da')).toBe('Fagområdet er udfyldt.');
  });

  it('speaks of the combined radar where that is what is filled in', () => {
    const areas = [area('a', 0)];
    expect(overviewLead(fillState(areas, progress(22)), 1, 'da')).toBe('Den samlede radar er udfyldt.');
    expect(overviewLead(fillState(areas, progress(20)), 1, 'da')).toBe('Den samlede radar mangler 2 svar.');
    expect(overviewLead(fillState(areas, progress(0)), 1, 'da')).toBe('Radaren er klar til at blive udfyldt.');
  });
});
