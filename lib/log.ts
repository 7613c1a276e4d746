import pino from 'pino';

/** The server's log, one JSON object a line. Notes, names and addresses never go in. */
export const log = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});
