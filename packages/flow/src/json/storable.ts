/** NUL, and halves of a surrogate pair that stand alone. */
const refused = /[\0\p{Cs}]/u;
/** Deeper than any value that passed the doors. */
const deepest = 1000;

/**
 * A value as a database keeps it: in every text a NUL is left out, and half a character (as when a text is cut inside an emoji)
 * becomes a replacement sign. A value without such texts is given back as it is.
 */
export const storable = <Value>(value: Value): Value => (isStorable(value, 0) ? value : (clean(value, 0) as Value));

export const storableText = (text: string): string => (refused.test(text) ? text.replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd') : text);

/** Every result of every step goes through here, so it makes nothing and looks closer only where there may be something. */
function isStorable(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isStorableText(value);
  if (typeof value !== 'object' || value === null || depth > deepest) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (!isStorable(item, depth + 1)) return false;
    return true;
  }
  for (const name in value) if (!isStorableText(name) || !isStorable((value as Record<string, unknown>)[name], depth + 1)) return false;
  return true;
}

function isStorableText(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0 || (unit >= 0xd800 && unit <= 0xdfff)) return !refused.test(text);
  }
  return true;
}

function clean(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null || depth > deepest) return value;
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [storableText(name), clean(item, depth + 1)]));
}
