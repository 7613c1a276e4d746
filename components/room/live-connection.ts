/** How it is known what happens: as it happens, by asking now and then, or not at all. */
export type LiveStatus = 'live' | 'polling' | 'offline';

export type LiveListener<State> = {
  readonly onState: (state: State) => void;
  readonly onStatus: (status: LiveStatus) => void;
  /** There is nothing more to see: the meeting or the access to it has ended. */
  readonly onEnded: () => void;
};

export type LiveAddresses = { readonly events: string; readonly state: string };

/** How often it is looked whether anything was heard, in milliseconds; and then asked. */
const lookEvery = 3_000;
/** The stream says something every five seconds: this long without a word, and it is not to be trusted. */
const silence = 12_000;
/** A stream that says nothing for this long is opened anew. */
const tooLong = 30_000;
const never = Number.NEGATIVE_INFINITY;

/**
 * Follows a meeting: a stream of events, and while that is silent a question every three seconds. It comes back by itself when
 * the network does, or when the phone is looked at again. Answers the function that ends it.
 */
export function connectLive<State>(addresses: LiveAddresses, listener: LiveListener<State>): () => void {
  const connection = new LiveConnection(addresses, listener);
  connection.start();
  return connection.stop;
}

class LiveConnection<State> {
  private stream: EventSource | null = null;
  private heardAt = never;
  private openedAt = 0;
  private over = false;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly addresses: LiveAddresses,
    private readonly listener: LiveListener<State>,
  ) {}

  readonly start = () => {
    this.open();
    this.timer = setInterval(this.look, lookEvery);
    window.addEventListener('online', this.comeBack);
    window.addEventListener('offline', this.lose);
    document.addEventListener('visibilitychange', this.wake);
  };

  readonly stop = () => {
    this.over = true;
    this.stream?.close();
    clearInterval(this.timer);
    window.removeEventListener('online', this.comeBack);
    window.removeEventListener('offline', this.lose);
    document.removeEventListener('visibilitychange', this.wake);
  };

  private open() {
    this.stream?.close();
    this.openedAt = Date.now();
    this.stream = new EventSource(this.addresses.events);
    this.stream.addEventListener('beat', this.hear);
    this.stream.addEventListener('ended', this.end);
    this.stream.addEventListener('state', (event) => {
      this.hear();
      this.listener.onState(JSON.parse(event.data) as State);
    });
    this.stream.addEventListener('error', this.forget);
  }

  private readonly hear = () => {
    this.heardAt = Date.now();
    this.listener.onStatus('live');
  };

  private readonly forget = () => {
    this.heardAt = never;
  };

  private readonly end = () => {
    if (this.over) return;
    this.stop();
    this.listener.onEnded();
  };

  private isSilent(): boolean {
    return Date.now() - this.heardAt >= silence;
  }

  private readonly look = () => {
    if (!this.isSilent()) return;
    const closed = this.stream?.readyState === EventSource.CLOSED;
    if (closed || Date.now() - Math.max(this.heardAt, this.openedAt) > tooLong) this.open();
    void this.ask();
  };

  /** What the stream has told meanwhile is newer than an answer, and wins. */
  private async ask() {
    const answer = await askState<State>(this.addresses.state);
    if (this.over) return;
    if (answer === 'ended') return this.end();
    if (!this.isSilent()) return;
    this.listener.onStatus(answer === 'failed' ? 'offline' : 'polling');
    if (answer !== 'failed') this.listener.onState(answer);
  }

  private readonly comeBack = () => {
    this.forget();
    this.open();
    void this.ask();
  };

  /** What is left of the stream is not trusted; if the browser was wrong about the network, the next look opens another. */
  private readonly lose = () => {
    this.forget();
    this.stream?.close();
    this.listener.onStatus('offline');
  };

  private readonly wake = () => {
    if (document.visibilityState === 'visible') this.look();
  };
}

/** What there is to see now, asked for once. */
async function askState<State>(address: string): Promise<State | 'ended' | 'failed'> {
  try {
    const answer = await fetch(address, { cache: 'no-store', headers: { accept: 'application/json' } });
    if ([401, 403, 404].includes(answer.status)) return 'ended';
    return answer.ok ? ((await answer.json()) as State) : 'failed';
  } catch {
    return 'failed';
  }
}
