import type { TimelineItem } from './timeline-segments';

/** A pilot since March 2025, planned to end that year; what matters to a test is said there. */
export function timelineItem(parts: Partial<TimelineItem> = {}): TimelineItem {
  return {
    ...{ id: 'one', title: 'Samtalerobot', technologyId: 'chatbots', technologyName: 'Chatbots' },
    ...{ areaIds: ['social'], areaNames: ['Social'], phase: 'pilot', phaseSince: '2025-03-10' },
    ...{ pilotSince: '2025-03-10', owner: '', startDate: null, plannedEnd: '2025-09-01', result: null },
    ...{ decision: null, spread: null, problems: [], pilotMonths: 8, version: 1, mayEdit: true },
    steps: [
      { phase: 'idea', since: '2025-01-01' },
      { phase: 'pilot', since: '2025-03-10' },
    ],
    ...parts,
  };
}
