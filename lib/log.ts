import pino from 'pino';

/**
 * The server's log, one JSON object a line. Notes, names, addresses and tokens never go in: of a request its number, the pattern of
 * its route, status and time; of an error what `describeError` tells.
 */
export const log = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});
