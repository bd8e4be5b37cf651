/** An answer and the mail below it, as mail programs put it there; a mail that answers nothing is whole. */
export function writtenPart(body: string, isAnswer: boolean): { text: string; quoted: string } {
  const text = body.replaceAll('\r\n', '\n').trim();
  if (!isAnswer) return { text, quoted: '' };
  const lines = text.split('\n');
  const at = lines.findIndex((line, index) => beginsQuote(lines, line, index));
  // An answer between the lines of the other mail is read whole.
  if (at < 1) return { text, quoted: '' };
  return { text: lines.slice(0, at).join('\n').trim(), quoted: lines.slice(at).join('\n').trim() };
}

function beginsQuote(lines: readonly string[], line: string, index: number): boolean {
  const written = line.trim();
  if (divider.test(written)) return true;
  // Two lines of a mail's head: Outlook puts them under the answer.
  if (headLine.test(written) && lines.slice(index + 1, index + 5).some((next) => headLine.test(next.trim()))) return true;
  const rest = lines.slice(index + 1).filter((next) => next.trim() !== '');
  const isIntroduction = written.endsWith(':') && rest[0]?.startsWith('>');
  const isBroken = !written.endsWith(':') && introduction.test(written) && rest[0]?.trim().endsWith(':') && rest[1]?.startsWith('>');
  if (isIntroduction || isBroken) return true;
  return line.startsWith('>') && rest.every((next) => next.startsWith('>'));
}

const divider = /^(?:-{2,} ?(?:Original Message|Ursprungligt meddelande|Ursprüngliche Nachricht|Opprinnelig melding) ?-{2,}|_{20,})$/i;
const headLine = /^\*?(?:From|Sent|To|Subject|Date|Från|Skickat|Till|Ämne|Datum|Fra|Sendt|Til|Emne|Von|Gesendet|An|Betreff):\*? \S/i;
const introduction = /^(?:On|Den|Am|Le|El|På) .*\d/;
