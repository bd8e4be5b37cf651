/** One address of the web in a text: where it begins, and how it is written there. */
interface FoundLink {
  at: number;
  url: string;
}

/** More than these are left as they are. */
const mostLinks = 10;

/** The addresses of the web in a text, without the punctuation behind them; what a browser could not open is none. */
export function findLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  for (const match of text.matchAll(/https?:\/\/[^\s<>"'`\\^{}|]+/gi)) {
    const url = match[0].replace(/[.,;:!?)\]]+$/, '');
    if (isWebAddress(url)) found.push({ at: match.index, url });
  }
  return found.slice(0, mostLinks);
}

/** The text with every address in it that would be longer than a short one replaced: `shorten` makes one for each. */
export function withShortLinks(text: string, { length, shorten }: { length: number; shorten: (url: string) => string }): string {
  let result = '';
  let from = 0;
  for (const { at, url } of findLinks(text)) {
    if (url.length <= length) continue;
    result += text.slice(from, at) + shorten(url);
    from = at + url.length;
  }
  return result + text.slice(from);
}

/** `https://go.example.com/l/Zk3…`: what a code becomes at an address of ours. */
export const shortLink = (base: string, code: string): string => `${base}/l/${code}`;
/** Signs of a code: 72 random bits, so that nobody finds another one by trying. */
export const linkCodeLength = 12;
/** How long a short address is there. */
export const shortLinkLength = (base: string): number => shortLink(base, '').length + linkCodeLength;

/** An address under which short links are opened, without a slash at its end; null = it is none. */
export function readLinkUrl(text: string): string | null {
  const url = text.trim().replace(/\/+$/, '');
  return url.length <= 60 && isWebAddress(url) && !/[?#]/.test(url) ? url : null;
}

function isWebAddress(url: string): boolean {
  try {
    const { protocol, hostname, username } = new URL(url);
    return (protocol === 'https:' || protocol === 'http:') && hostname !== '' && username === '';
  } catch {
    return false;
  }
}
