import { describe, expect, it } from 'vitest';
import { cleanNotes, repairUtf8 } from './clean-note';

const note = (text: string, author = 'Hans Høj') => ({ author, text, threaded: false });
const threaded = (text: string) => ({ author: 'Hans Høj', text, threaded: true });

describe('a comment as a note', () => {
  it('loses its author', () => {
    expect(cleanNotes([note('Hans Høj:\r\nGodt på vej')])).toBe('Godt på vej');
    expect(cleanNotes([note('Hans Høj: Godt på vej')])).toBe('Godt på vej');
    expect(cleanNotes([note('En Anden:\nGodt på vej', 'sheetjsghost')])).toBe('Godt på vej');
    expect(cleanNotes([note('Obs: husk kontrakten')])).toBe('Obs: husk kontrakten');
  });

  it('loses the notice for old readers, and the labels of a thread', () => {
    const notice = '[Threaded comment]\n\nYour version of Excel allows you to read this. Learn more: https://x\n\n';
    expect(cleanNotes([note(`${notice}Comment:\n    Første\nReply:\n    Anden`)])).toMatch(/^Første\n\s*Anden$/);
    expect(cleanNotes([note(notice)])).toBeNull();
  });

  it('puts garbled æøå right, and leaves right ones alone', () => {
    const garbled = Buffer.from('Prøves på Ærø – “snart”', 'utf8').toString('latin1');
    expect(cleanNotes([threaded(garbled)])).toBe('Prøves på Ærø – “snart”');
    expect(repairUtf8('Ærø på Å')).toBe('Ærø på Å');
    expect(repairUtf8('Ã og €')).toBe('Ã og €');
  });

  it('joins several, and is at most 1,000 characters', () => {
    expect(cleanNotes([threaded('en'), threaded(' '), threaded('to')])).toBe('en\nto');
    expect(cleanNotes([threaded('x'.repeat(3000))])).toHaveLength(1000);
    expect(cleanNotes([])).toBeNull();
  });
});
