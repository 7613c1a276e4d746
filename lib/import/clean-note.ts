import { maximumNoteLength } from '../domain/placement-content';

const threadedNotice = /^\s*\[(?:Threaded comment|Trådet kommentar|Kommentartråd)\]/i;
const threadLabel = /^\s*(?:Comment|Reply|Kommentar|Svar):[ \t]*/gim;

/** A cell comment as Excel may store it. `threaded` comments keep their author apart from the text. */
export type RawComment = { readonly author: string; readonly text: string; readonly threaded: boolean };

/** Several comments on a cell as one note without authors' names, at most 1,000 characters; null when nothing is left. */
export function cleanNotes(comments: readonly RawComment[]): string | null {
  const note = comments
    .map(cleanNote)
    .filter((text) => text !== '')
    .join('\n')
    .normalize('NFC');
  if (note === '') return null;
  return note.length > maximumNoteLength ? `${note.slice(0, maximumNoteLength - 1)}…` : note;
}

function cleanNote(comment: RawComment): string {
  const text = repairUtf8(comment.text).replaceAll('\r\n', '\n').trim();
  if (threadedNotice.test(text)) return withoutNotice(text);
  return comment.threaded ? text : withoutAuthor(text, repairUtf8(comment.author));
}

/** Excel shows old readers a notice before a threaded comment's text: everything before the first label goes. */
function withoutNotice(text: string): string {
  const label = /^\s*(?:Comment|Kommentar):[ \t]*/im.exec(text);
  return label === null ? '' : text.slice(label.index).replace(threadLabel, '').trim();
}

/** Excel begins a note with its author's name and a colon. Whoever it names is not ours to keep. */
function withoutAuthor(text: string, author: string): string {
  if (author !== '' && text.startsWith(`${author}:`)) return text.slice(author.length + 1).trim();
  return text.replace(/^[^\n:]{1,60}:[ \t]*\n/, '').trim();
}

/** UTF-8 that was read as Latin-1 (â€¦, Ã¸), put right; any other text as it is. */
export function repairUtf8(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}
