// Loaded into a server before anything else: its clock shows what the file CLOCK_FILE says, in milliseconds beside the real one. The
// file is read at each look at the clock, so a clock that is set back while the server runs is one line written by the test.
import { readFileSync } from 'node:fs';

const RealDate = Date;
const file = process.env.CLOCK_FILE ?? '';
const realNow = RealDate.now.bind(RealDate);

function offset() {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

/** Its own parse and UTC, too: Next takes over what stands on the constructor itself. */
class SetDate extends RealDate {
  static parse = RealDate.parse;
  static UTC = RealDate.UTC;

  constructor(...given) {
    if (given.length === 0) super(SetDate.now());
    else super(...given);
  }

  static now() {
    return realNow() + offset();
  }
}

globalThis.Date = SetDate;
