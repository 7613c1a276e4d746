import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyContent, type PlacementContent } from '@/lib/domain/placement-content';
import { type CellState, cellStatus, isUnsaved, savedCell } from './cell-state';
import { advance, readyToSend, retryDelay, type SaveEvent, type SaveQueue } from './save-queue';

const content = (part: Partial<PlacementContent>): PlacementContent => ({ ...emptyContent, ...part });
const piloting = content({ answer: 'piloting' });
const operating = content({ answer: 'operating' });
const following = content({ answer: 'following' });
const theirs = { content: following, version: 4, changedBy: 'Anna', changedAt: '2026-11-22T10:00:00Z' };

const blank: SaveQueue = {
  cells: new Map(['a', 'b'].map((id) => [id, savedCell(id, emptyContent, 0)])),
  steps: [],
};
const edited = (next: PlacementContent, id = 'a', field: keyof PlacementContent = 'answer'): SaveEvent => ({
  type: 'edited',
  id,
  field,
  content: next,
});
const on = (type: 'due' | 'sent' | 'kept-mine' | 'used-theirs' | 'not-personal', id = 'a'): SaveEvent => ({ type, id });
const saved = (next: PlacementContent, version: number): SaveEvent => ({
  type: 'saved',
  id: 'a',
  content: next,
  version,
});
const failed: SaveEvent = { type: 'failed', id: 'a', signedOut: false };
const conflicted: SaveEvent = { type: 'conflicted', id: 'a', theirs };

const after = (...events: SaveEvent[]): SaveQueue => events.reduce(advance, blank);
const cellOf = (queue: SaveQueue): CellState => queue.cells.get('a') ?? savedCell('missing', emptyContent, 0);
const statusAfter = (...events: SaveEvent[]) => cellStatus(cellOf(after(...events)));
const sendingAfter = (...events: SaveEvent[]) => readyToSend(after(...events)).map((cell) => cell.technologyId);

describe('one answer', () => {
  test('goes from the hand to the server', () => {
    expect(statusAfter()).toBe('blank');
    expect(statusAfter(edited(piloting))).toBe('waiting');
    expect(sendingAfter(edited(piloting))).toEqual([]);
    expect(sendingAfter(edited(piloting), on('due'))).toEqual(['a']);
    expect(statusAfter(edited(piloting), on('due'), on('sent'))).toBe('waiting');
    const queue = after(edited(piloting), on('due'), on('sent'), saved(piloting, 1));
    expect(cellOf(queue)).toEqual({ ...savedCell('a', piloting, 1) });
    expect(cellStatus(cellOf(queue))).toBe('saved');
  });

  test('is never sent twice at once; what came meanwhile goes next, from the new version', () => {
    const under = [edited(piloting), on('due'), on('sent'), edited(operating), on('due')];
    expect(sendingAfter(...under)).toEqual([]);
    const queue = after(...under, saved(piloting, 1));
    expect(readyToSend(queue)).toMatchObject([{ technologyId: 'a', version: 1, content: operating }]);
  });

  test('that is taken back before it is sent is not sent', () => {
    expect(sendingAfter(edited(piloting), edited(emptyContent), on('due'))).toEqual([]);
    expect(statusAfter(edited(piloting), edited(emptyContent), on('due'))).toBe('blank');
  });

  test('with space around its note is saved when the note is', () => {
    const typed = content({ answer: 'piloting', note: 'To steder ' });
    const stored = content({ answer: 'piloting', note: 'To steder' });
    const queue = after(edited(typed, 'a', 'note'), on('due'), on('sent'), saved(stored, 1));
    expect(cellOf(queue).content.note).toBe('To steder ');
    expect(cellStatus(cellOf(queue))).toBe('saved');
  });
});

describe('a failing server', () => {
  test('leaves the answer on the page, marked, until it is sent again', () => {
    const events = [edited(piloting), on('due'), on('sent'), failed];
    expect(statusAfter(...events)).toBe('failed');
    expect(sendingAfter(...events)).toEqual([]);
    expect(sendingAfter(...events, { type: 'online' })).toEqual(['a']);
    expect(cellOf(after(...events)).content).toEqual(piloting);
    expect(statusAfter(...events, on('due'), on('sent'), saved(piloting, 1))).toBe('saved');
  });

  test('that takes another answer again is sent this one at once, too', () => {
    const both = after(edited(piloting), edited(operating, 'b'), on('due'), on('due', 'b'), on('sent', 'b'));
    const queue = [on('sent'), { ...failed, id: 'b' }].reduce(advance, both);
    expect(readyToSend(queue)).toEqual([]);
    const ready = readyToSend(advance(queue, saved(piloting, 1)));
    expect(ready).toMatchObject([{ technologyId: 'b', content: operating, failures: 1 }]);
  });

  test('that lost only its answer is sent the same again before anything newer', () => {
    const lost = [edited(piloting), on('due'), on('sent'), failed, edited(operating), on('due'), on('sent')];
    expect(cellOf(after(...lost)).sent).toEqual(piloting);
    const queue = after(...lost, saved(piloting, 1));
    expect(readyToSend(queue)).toMatchObject([{ version: 1, content: operating, sent: null }]);
  });

  test('is asked again even when the answer was taken back meanwhile: the server may hold it', () => {
    const lost = [edited(piloting), on('due'), on('sent'), failed, edited(emptyContent), on('due')];
    expect(sendingAfter(...lost)).toEqual(['a']);
    expect(sendingAfter(...lost, on('sent'), saved(piloting, 1))).toEqual(['a']);
  });

  test('is told from having been signed out', () => {
    const events: SaveEvent[] = [edited(piloting), on('due'), on('sent')];
    expect(statusAfter(...events, { type: 'failed', id: 'a', signedOut: true })).toBe('signed-out');
  });

  test('is asked less and less often', () => {
    expect([1, 2, 3, 4, 5, 6, 20].map(retryDelay)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });
});

describe('two people on one cell', () => {
  const events = [edited(piloting), on('due'), on('sent'), conflicted];

  test('wait for a choice: nothing is sent', () => {
    expect(statusAfter(...events)).toBe('conflict');
    expect(sendingAfter(...events, { type: 'online' }, on('due'))).toEqual([]);
    expect(isUnsaved(cellOf(after(...events)))).toBe(true);
    expect(cellOf(after(...events)).content).toEqual(piloting);
  });

  test('keep mine: it is saved from their version', () => {
    expect(readyToSend(after(...events, on('kept-mine')))).toMatchObject([{ version: 4, content: piloting }]);
  });

  test('use theirs: it is what the page shows, and is saved already', () => {
    const queue = after(...events, on('used-theirs'));
    expect(cellOf(queue)).toEqual(savedCell('a', following, 4));
    expect(readyToSend(queue)).toEqual([]);
    expect(queue.steps).toEqual([]);
  });

  test('who say the same are not in conflict', () => {
    const queue = after(edited(following), on('due'), on('sent'), conflicted);
    expect(cellOf(queue)).toEqual(savedCell('a', following, 4));
  });

  test('choosing without a conflict changes nothing', () => {
    expect(after(edited(piloting), on('used-theirs')).cells).toEqual(after(edited(piloting)).cells);
    expect(after(edited(piloting), on('kept-mine')).cells).toEqual(after(edited(piloting)).cells);
  });
});

describe('a refused answer', () => {
  const refused: SaveEvent = { type: 'refused', id: 'a', refusal: 'reason-needed' };
  const events = [edited(content({ answer: 'not-relevant' })), on('due'), on('sent'), refused];

  test('waits until it is changed', () => {
    expect(statusAfter(...events)).toBe('refused');
    expect(sendingAfter(...events, on('due'))).toEqual([]);
    const explained = content({ answer: 'not-relevant', reason: 'Ingen opgaver' });
    expect(sendingAfter(...events, edited(explained, 'a', 'reason'), on('due'))).toEqual(['a']);
  });
});

describe('what looks like a CPR number', () => {
  const noted = (note: string) => edited(content({ answer: 'piloting', note }), 'a', 'note');
  const refused: SaveEvent = { type: 'refused', id: 'a', refusal: 'personal-number' };
  const events = [noted('010190-1234'), on('due'), on('sent'), refused];

  test('waits, and is sent as it is once somebody has said that it is none', () => {
    expect(sendingAfter(...events, on('due'))).toEqual([]);
    const ready = readyToSend(after(...events, on('not-personal')));
    expect(ready).toMatchObject([{ notPersonal: true, content: { note: '010190-1234' } }]);
  });

  test('is asked about anew when the text is another, and not when the answer is', () => {
    const said = [...events, on('not-personal')];
    expect(cellOf(after(...said, noted('010190-1235'))).notPersonal).toBe(false);
    expect(cellOf(after(...said, { type: 'undone' })).notPersonal).toBe(false);
    const operating = edited(content({ answer: 'operating', note: '010190-1234' }));
    expect(cellOf(after(...said, operating)).notPersonal).toBe(true);
  });
});

describe('undo', () => {
  test('goes back step by step, over the cells', () => {
    const queue = after(edited(piloting), edited(operating), edited(following, 'b'));
    const once = advance(queue, { type: 'undone' });
    expect(once.cells.get('b')?.content).toEqual(emptyContent);
    const twice = advance(once, { type: 'undone' });
    expect(cellOf(twice).content).toEqual(piloting);
    const thrice = advance(twice, { type: 'undone' });
    expect(cellOf(thrice).content).toEqual(emptyContent);
    expect(advance(thrice, { type: 'undone' })).toEqual(thrice);
  });

  test('sends what it went back to', () => {
    const queue = after(edited(piloting), on('due'), on('sent'), saved(piloting, 1), { type: 'undone' });
    expect(readyToSend(queue)).toMatchObject([{ content: emptyContent, version: 1 }]);
  });

  test('takes a note that was typed as one step', () => {
    const note = (text: string) => edited(content({ answer: 'piloting', note: text }), 'a', 'note');
    const queue = after(edited(piloting), note('T'), note('To'), note('To s'), { type: 'undone' });
    expect(cellOf(queue).content).toEqual(piloting);
    expect(queue.steps).toHaveLength(1);
  });
});

test('whatever is lost on the way, the server ends with what the page shows, and no change overtakes an earlier one', () => {
  const answer = fc.constantFrom(piloting, operating, following, emptyContent);
  const happening = fc.oneof(
    answer.map((next) => ({ kind: 'edit' as const, next })),
    fc.constantFrom('reached' as const, 'unanswered' as const, 'unreached' as const).map((kind) => ({ kind })),
  );
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
      let queue = blank;
      const server = { content: emptyContent, version: 0 };
      const attempt = (kind: 'reached' | 'unanswered' | 'unreached') => {
        if (readyToSend(queue).length === 0) return;
        queue = advance(queue, on('sent'));
        const { sent, version } = cellOf(queue);
        if (sent === null) throw new Error('Nothing was sent');
        if (kind !== 'unreached' && JSON.stringify(server.content) !== JSON.stringify(sent)) {
          expect(version).toBe(server.version);
          Object.assign(server, { content: sent, version: version + 1 });
        }
        queue = advance(queue, kind === 'reached' ? saved(server.content, server.version) : failed);
      };
      for (const each of happenings) {
        if (each.kind === 'edit') queue = advance(advance(queue, edited(each.next)), on('due'));
        else {
          queue = advance(queue, { type: 'online' });
          attempt(each.kind);
        }
      }
      for (let round = 0; round < 3; round += 1) {
        queue = advance(queue, { type: 'online' });
        attempt('reached');
      }
      expect(server.content).toEqual(cellOf(queue).content);
      expect(isUnsaved(cellOf(queue))).toBe(false);
    }),
  );
});
