import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgendaChoice, agendaKey, parseAgendaKey } from './agenda-key';

const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const choices: fc.Arbitrary<AgendaChoice> = fc.oneof(
  fc.record({ kind: fc.constant('technology' as const), technologyId: id, areaId: fc.option(fc.uuid()) }),
  fc.record({ kind: fc.constant('initiative' as const), initiativeId: id }),
  fc.record({ kind: fc.constant('decision' as const), decisionId: id }),
  fc.record({ kind: fc.constant('topic' as const), title: fc.string({ minLength: 1 }) }),
);

describe('agendaKey', () => {
  it('is read back as what it was', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(parseAgendaKey(agendaKey(choice))).toEqual(choice);
      }),
    );
  });

  it.each([
    '',
    'technology',
    'technology/',
    'technology/rpa',
    'technology/rpa/',
    'technology//x',
    'initiative/',
    'x/y',
  ])('%j is no key', (key) => {
    expect(parseAgendaKey(key)).toBeNull();
  });
});
