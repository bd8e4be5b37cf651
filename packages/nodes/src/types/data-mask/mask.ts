/** `+46701740612` -> `+46*****0612`: the country code (two digits) and the end stay, unless that is nearly everything. */
export function maskPhone(text: string, keep: number): string {
  const country = /^\+\d{2}/.exec(text)?.[0] ?? '';
  const rest = text.slice(country.length);
  return rest.replace(/\D/g, '').length > keep + 2 ? country + maskEnd(rest, keep, /\d/) : maskEnd(text, keep, /\d/);
}

/** `maja.lind@example.com` -> `m***@e***.com`; the number of stars does not tell the length. */
export function maskEmail(text: string): string {
  const at = text.lastIndexOf('@');
  if (at < 1) return '***';
  const domain = text.slice(at + 1);
  const dot = domain.lastIndexOf('.');
  const end = dot > 0 ? domain.slice(dot) : '';
  return `${first(text)}***@${first(domain)}***${end}`;
}

/** The first letter of each word. */
export const maskName = (text: string): string =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => `${first(word)}***`)
    .join(' ');

/** Stars for all but the last ones that match `counted`; other characters stay. A value no longer than what would be shown is hidden whole. */
export function maskEnd(text: string, keep: number, counted = /[^\s]/): string {
  const characters = [...text];
  const total = characters.filter((character) => counted.test(character)).length;
  let left = total > keep ? total - keep : total;
  return characters
    .map((character) => {
      if (!counted.test(character)) return character;
      left -= 1;
      return left >= 0 ? '*' : character;
    })
    .join('');
}

const first = (text: string): string => [...text][0] ?? '';
