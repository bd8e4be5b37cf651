export const mostMailBytes = 25 * 1024 * 1024;
/** RFC 5322 allows 998; some programs write a paragraph as a line. */
const longestLine = 10_000;

/**
 * Why a mail is refused, as the answer to its DATA; null = it is taken. A line break that is not CR LF is refused whatever stands around it:
 * servers that disagree about where a mail ends can be made to read a second one out of the first.
 */
export function mailFlaw(raw: Uint8Array): [status: number, words: string] | null {
  if (raw.length > mostMailBytes) return [552, '5.3.4 the mail is too large'];
  let lineBegan = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const byte = raw[at];
    if (byte === lf && raw[at - 1] !== cr) return bareBreak;
    if (byte === cr && raw[at + 1] !== lf) return bareBreak;
    if (byte === 0) return [554, '5.6.0 a NUL stands in the mail'];
    if (byte !== lf) continue;
    if (at - lineBegan > longestLine) return lineTooLong;
    lineBegan = at + 1;
  }
  return raw.length - lineBegan > longestLine ? lineTooLong : null;
}

const [cr, lf] = [13, 10];
const bareBreak: [number, string] = [521, '5.5.2 lines end with CR LF'];
const lineTooLong: [number, string] = [500, '5.5.6 a line is too long'];
