import { describe, expect, it } from 'vitest';
import { courseText } from './course-text';
import { timelineItem } from './timeline-item.fixture';

const today = '2025-11-22';

describe('a bar in words', () => {
  it.each([
    [
      'overdue',
      timelineItem({ problems: ['overdue'] }),
      'Pilot siden 10. mar. 2025: 8 måneder. Skulle være slut 1. sep. 2025; der er ingen beslutning endnu.',
    ],
    [
      'past its end, with a decision',
      timelineItem({ decision: 'scale' }),
      'Pilot siden 10. mar. 2025: 8 måneder. Planlagt slutning var 1. sep. 2025.',
    ],
    [
      'begun this month',
      timelineItem({ pilotMonths: 0, plannedEnd: null }),
      'Pilot siden 10. mar. 2025. Ingen planlagt slutning.',
    ],
    [
      'tried and in operation',
      timelineItem({
        ...{ phase: 'operating', phaseSince: '2025-10-01', pilotMonths: null },
        steps: [
          { phase: 'pilot', since: '2025-03-10' },
          { phase: 'evaluated', since: '2025-09-15' },
          { phase: 'operating', since: '2025-10-01' },
        ],
      }),
      'Afprøvet fra 10. mar. 2025 til 1. okt. 2025. Evalueret 15. sep. 2025. I drift fra 1. okt. 2025.',
    ],
  ])('says what is %s', (_what, item, said) => {
    expect(courseText(item, today, 'da').join(' ')).toBe(said);
  });

  it('says the same in English', () => {
    expect(courseText(timelineItem({ plannedEnd: '2026-01-31' }), today, 'en')).toEqual([
      'Pilot since 10 Mar 2025: 8 months.',
      'Planned end 31 Jan 2026.',
    ]);
  });
});
