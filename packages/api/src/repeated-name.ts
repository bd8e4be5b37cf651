/** The first name that an object of this JSON text has twice: readers differ in which of the two they keep. null = none has. The text is valid JSON. */
export function repeatedName(json: string): string | null {
  const open: (Set<string> | null)[] = [];
  for (const [, text, colon, sign] of json.matchAll(tokens)) {
    if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(null);
    else if (sign !== undefined) open.pop();
    else if (text !== undefined && colon !== undefined) {
      const name = JSON.parse(text) as string;
      const names = open.at(-1);
      if (names?.has(name)) return name;
      names?.add(name);
    }
  }
  return null;
}

/** Texts, with the colon behind those that are names, and brackets outside of texts. */
const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|([{}[\]])/g;
