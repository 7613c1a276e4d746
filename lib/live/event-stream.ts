/** What a stream of events tells, and how long. */
export type LiveSource = {
  /** Aborted when the one who listens is gone. */
  readonly signal: AbortSignal;
  /** What there is to see now; null when it is over for this listener. Read again each time, from the database. */
  readonly read: () => Promise<object | null>;
  readonly watch: (changed: () => void) => () => void;
};

/** How often something is sent, so that a connection that is dead is known to be; in milliseconds. */
export const beatEvery = 5_000;
/** Every so many beats it is read again, changed or not: access that was taken away ends the stream. */
const beatsPerRead = 3;

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Neither kept nor packed on the way: each event is to arrive when it is sent.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
};

/**
 * The answer that goes on: an event `state` with what there is to see now and each time it has changed, `beat` in between, and
 * `ended` last. A read that fails closes it; the browser then comes back, and is answered what is wrong.
 */
export function eventStream(source: LiveSource): Response {
  let stop: () => void = () => undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      stop = run(source, controller);
    },
    cancel: () => stop(),
  });
  return new Response(body, { headers });
}

const encoder = new TextEncoder();

function run({ signal, read, watch }: LiveSource, controller: ReadableStreamDefaultController<Uint8Array>) {
  let open = true;
  let sent = '';
  const send = (event: string, data: string) =>
    open && controller.enqueue(encoder.encode(`event: ${event}\ndata: ${data}\n\n`));
  const close = () => {
    if (!open) return;
    stop();
    controller.close();
  };
  const tell = async () => {
    const state = await read();
    if (state === null) {
      send('ended', '{}');
      return close();
    }
    const text = JSON.stringify(state);
    if (text !== sent) send('state', text);
    sent = text;
  };
  const refresh = oneAtATime(() => (open ? tell().catch(close) : Promise.resolve()));
  let beats = 0;
  const beat = setInterval(() => {
    beats += 1;
    if (beats % beatsPerRead === 0) refresh();
    send('beat', '{}');
  }, beatEvery);
  beat.unref();
  const unwatch = watch(refresh);
  const stop = () => {
    open = false;
    clearInterval(beat);
    unwatch();
    signal.removeEventListener('abort', close);
  };
  signal.addEventListener('abort', close);
  if (signal.aborted) {
    close();
    return stop;
  }
  controller.enqueue(encoder.encode('retry: 2000\n\n'));
  refresh();
  return stop;
}

/** Runs `work` again after it is done when it was asked for meanwhile: never two at once, and the last asking is heeded. */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const start = async () => {
    running = true;
    do {
      again = false;
      await work();
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void start();
  };
}
