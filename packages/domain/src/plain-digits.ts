/** Digits of every script as 0 to 9: `١٢٣`, `１２３` and `१२३` are 123. */
export const plainDigits = (text: string): string => (foreign.test(text) ? text.replace(/\p{Nd}/gu, digitOf) : text);

const foreign = /(?![0-9])\p{Nd}/u;

/** Unicode keeps the ten digits of a script together and in order, so those that stand before a digit tell its value. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
