export interface FoundSecret {
  what: SecretKind;
  from: number;
  to: number;
}

/** The first thing in a typed text that looks like a password or key. `name` = what the text is the value of: a header, a setting. */
export function secretIn(text: string, name = ''): FoundSecret | null {
  if (text.length < 8) return null;
  for (const { what, pattern, group } of shapes) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found = group ? (match[group] ?? '') : match[0];
    const from = match.index + match[0].indexOf(found);
    return { what, from, to: from + found.length };
  }
  // A header such as Authorization: whatever is typed there for good is the secret.
  const plain = text.includes('{{') ? '' : text.trim();
  if (plain.length >= 12 && secretNames.test(name) && !/\s\S+\s/.test(plain) && mixed(plain))
    return { what: 'passwordOrKey', from: 0, to: text.length };
  return null;
}

type SecretKind = 'privateKey' | 'accessToken' | 'userPassword' | 'accessKey' | 'addressPassword' | 'passwordOrKey';
const secretNames = /^(proxy-)?authorization$|api[-_]?key|[-_]token$|^token$|secret|passw/i;
const mixed = (text: string): boolean => /\d/.test(text) && /[a-z]/i.test(text);

interface Shape {
  what: SecretKind;
  pattern: RegExp;
  group?: number;
}
/** No pattern repeats something that repeats, so each takes a time that grows with the text and no faster. */
const shapes: Shape[] = [
  { what: 'privateKey', pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/ },
  { what: 'accessToken', pattern: /\bBearer\s{1,5}([A-Za-z0-9._~+/=-]{12,})/, group: 1 },
  { what: 'userPassword', pattern: /\bBasic\s{1,5}([A-Za-z0-9+/]{12,}={0,2})/, group: 1 },
  { what: 'accessToken', pattern: /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/ },
  { what: 'accessKey', pattern: /\b(?:sk|pk|rk)[-_][A-Za-z0-9_-]{16,}/ },
  { what: 'accessKey', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|xox[abprs]-[A-Za-z0-9-]{10,}|AKIA[0-9A-Z]{16})\b/ },
  { what: 'addressPassword', pattern: /:\/\/([^\s/:@{}]{1,200}:[^\s/:@{}]{1,200})@/, group: 1 },
  {
    what: 'passwordOrKey',
    pattern: /(?:key|token|secret|password|passwd|pwd)["']?\s{0,3}[:=]\s{0,3}["']?([A-Za-z0-9+/_=-]{20,})/i,
    group: 1,
  },
];
