import { z } from 'zod';

const one = z.string().max(100).optional().catch(undefined);

/** What an address says of the form that led here. A word given twice, or too long, is none. */
export const noticeQuery = z.object({ done: one, failed: one });
