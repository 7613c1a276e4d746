import type { Text } from '../shape';

export const reportDocx: Text['reportDocx'] = {
  running: (kommune, forum) =>
    forum === '' ? `${kommune} · Committee item` : `${kommune} · Committee item for ${forum}`,
  headings: {
    summary: 'Summary',
    presentation: 'Presentation of the case',
    economy: 'Finances',
    recommendation: 'Recommendation',
    appendix: 'Appendix',
  },
  placeholders: {
    economy: '[Write the financial consequences here]',
    recommendation: '[Write the recommendation here]',
  },
  attachments: { paper: (title) => `${title} (attachment, pdf)` },
  page: { before: 'Page ', between: ' of ' },
};
