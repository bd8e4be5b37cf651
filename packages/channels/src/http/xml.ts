const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text as it stands in XML; what XML 1.0 has no sign for is left out. */
export const xmlText = (text: string): string =>
  [...text]
    .filter((sign) => sign >= ' ' || sign === '\t' || sign === '\n' || sign === '\r')
    .map((sign) => entities[sign] ?? sign)
    .join('');

/** What the first element of this name holds, whatever its prefix; null = there is none, or it holds other elements. */
export function elementText(xml: string, name: string): string | null {
  const open = new RegExp(`<(?:[\\w.-]+:)?${name.replaceAll(/[^\w-]/g, '')}(?:\\s[^<>]*)?>([^<]*)</`).exec(xml);
  return open?.[1]?.trim().replaceAll(/&(?:#(\d{1,7})|(\w{1,4}));/g, (all, code, sign) => signOf(code, sign) ?? all) ?? null;
}

function signOf(code: string | undefined, sign: string | undefined): string | undefined {
  if (code !== undefined) return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : undefined;
  return sign === undefined ? undefined : signs[sign];
}
