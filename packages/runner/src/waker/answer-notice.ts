/** An answer to an HTTP request, as it stands with the event that asked. */
export interface StoredAnswer {
  sourceId: string;
  key: string;
  answer: { status: number; headers: Record<string, string>; body: unknown };
}

// A notice holds less than 8,000 bytes.
const mostBytes = 7900;

/** Who waits for which answer, and the answer with it where it fits; else it is to be read: `{"of":"source|key","answer":{..}}`. */
export function answerNotice({ sourceId, key, answer }: StoredAnswer): string {
  const of = answerName({ sourceId, key });
  const whole = JSON.stringify({ of, answer });
  return Buffer.byteLength(whole) <= mostBytes ? whole : JSON.stringify({ of });
}

export const answerName = ({ sourceId, key }: Pick<StoredAnswer, 'sourceId' | 'key'>): string => `${sourceId}|${key}`;

/** Reads a notice; one of an earlier release is the name alone. */
export function readAnswerNotice(text: string): { of: string; answer: unknown } {
  if (!text.startsWith('{')) return { of: text, answer: null };
  const { of, answer = null }: { of: string; answer?: unknown } = JSON.parse(text);
  return { of, answer };
}
