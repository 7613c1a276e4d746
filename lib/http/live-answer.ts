/** What a script is told that may see nothing here: not signed in, no pass, or not what is the kommune's. */
export function noLive(status: 401 | 403 | 404): Response {
  return Response.json({}, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** A state asked for once, where there is no stream. */
export function liveAnswer(state: object | null): Response {
  return state === null ? noLive(401) : Response.json(state, { headers: { 'Cache-Control': 'no-store' } });
}
