import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '@/lib/domain/answer';
import type { LiveItem, PhoneState } from '@/lib/domain/meeting/live-state';
import { keepingOwn } from './keeping-own';
import { connectLive, type LiveStatus } from './live-connection';
import { isFor, keepChoice, keptChoice, type PendingChoice, sendChoice } from './pending-choice';

export type Phone = {
  readonly state: PhoneState;
  readonly status: LiveStatus;
  /** Chosen here, and not known to have reached the server. */
  readonly pending: PendingChoice | null;
  /** True when the last choice came after the answers were shown, or after the round it was for. */
  readonly late: boolean;
  readonly ended: boolean;
  readonly choose: (item: LiveItem, answer: Answer) => void;
};

const addresses = { events: '/meeting/events', state: '/meeting/state' };
/** How long until a choice that was lost on the way is sent again, in milliseconds. */
const again = 3_000;

/** The phone's side of the room: what the meeting shows, and what is chosen here until the server has it. */
export function usePhone(initial: PhoneState): Phone {
  const [state, setState] = useState(initial);
  const [status, setStatus] = useState<LiveStatus>('live');
  const [pending, setPending] = useState<PendingChoice | null>(null);
  const [late, setLate] = useState(false);
  const [ended, setEnded] = useState(false);
  const latest = useRef<PendingChoice | null>(null);
  const hold = useCallback((choice: PendingChoice | null) => {
    latest.current = choice;
    keepChoice(choice);
    setPending(choice);
  }, []);

  useEffect(() => {
    const onEnded = () => setEnded(true);
    const onState = (next: PhoneState) => setState((before) => keepingOwn(before, next));
    return connectLive<PhoneState>(addresses, { onState, onStatus: setStatus, onEnded });
  }, []);
  useEffect(() => {
    const kept = keptChoice();
    if (kept !== null) hold(kept);
  }, [hold]);
  useEffect(() => {
    if (pending === null || ended) return;
    let left = false;
    const send = async () => {
      const outcome = await sendChoice(pending);
      // Another was chosen meanwhile: that one is sent in its turn.
      if (left || latest.current !== pending) return;
      if (outcome === 'lost') return;
      if (outcome === 'over') setEnded(true);
      if (outcome === 'refused') setLate(true);
      if (outcome === 'taken') setState((before) => withOwn(before, pending));
      hold(null);
    };
    void send();
    const timer = setInterval(() => void send(), again);
    const now = () => void send();
    window.addEventListener('online', now);
    return () => {
      left = true;
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [pending, ended, hold]);

  const choose = ({ id, round }: LiveItem, answer: Answer) => {
    setLate(false);
    hold({ itemId: id, round, answer });
  };
  return { state, status, pending, late, ended, choose };
}

/** The state with one's own answer in it, until the stream tells the same. */
function withOwn(state: PhoneState, choice: PendingChoice): PhoneState {
  return isFor(choice, state.item) ? { ...state, own: choice.answer } : state;
}
