import { describe, expect, it } from 'vitest';
import { readRingNames } from './ring-name-fields';

const none = {
  ...{ ringReady: '', ringTrial: '', ringWatch: '', ringWait: '' },
  ...{ ringReadyEn: '', ringTrialEn: '', ringWatchEn: '', ringWaitEn: '' },
};

describe('the fields for names of rings', () => {
  it('are none when they are empty, or say the usual names', () => {
    expect(readRingNames(none)).toBeNull();
    expect(readRingNames({ ...none, ringReady: 'Klar', ringWatch: 'Hold øje', ringWaitEn: 'Wait' })).toBeNull();
  });

  it('fill what is left out with the usual name, and the English with the Danish', () => {
    expect(readRingNames({ ...none, ringReady: 'Skalér', ringTrialEn: 'Pilot' })).toEqual({
      da: { ready: 'Skalér', trial: 'Afprøv', watch: 'Hold øje', wait: 'Afvent' },
      en: { ready: 'Skalér', trial: 'Pilot', watch: 'Watch', wait: 'Wait' },
    });
  });
});
