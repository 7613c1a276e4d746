// Whether the server on this machine answers, for a container's health check: exits with 0 when it does, otherwise with 1.
const host = ['', '0.0.0.0', '::', undefined].includes(process.env.HOST) ? '127.0.0.1' : process.env.HOST;
const address = `http://${host?.includes(':') ? `[${host}]` : host}:${process.env.PORT || 3000}/api/health`;
const answer = await fetch(address, { signal: AbortSignal.timeout(4_000) }).catch(() => null);
process.exit(answer?.ok ? 0 : 1);
