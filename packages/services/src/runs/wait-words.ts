/** Kinds of wait keys as people call them, with their phrase. */
const kinds: Readonly<Record<string, { kind: string; words: string }>> = {
  reply: { kind: 'reply', words: 'a reply' },
  task: { kind: 'approval', words: 'a person' },
  lock: { kind: 'lock', words: 'its turn' },
  tag: { kind: 'tag', words: 'a tag' },
  event: { kind: 'event', words: 'an event' },
  form: { kind: 'form', words: 'a form' },
  delivery: { kind: 'delivery', words: 'a delivery report' },
  callback: { kind: 'callback', words: 'a call from outside' },
  children: { kind: 'children', words: 'the runs that it started' },
  digest: { kind: 'collection', words: 'more to collect' },
};

/** What a wait is for: `a reply, a tag or the time limit`. Without keys it is a timer, or branches that are to come together. */
export function waitWords(keys: readonly string[], hasDeadline: boolean): { kinds: string[]; words: string } {
  const known = [...new Set(keys)].map((key) => kinds[key] ?? { kind: key, words: 'something else' });
  if (known.length === 0)
    return hasDeadline ? { kinds: ['timer'], words: 'a point in time' } : { kinds: ['branches'], words: 'other branches' };
  const phrases = [...new Set([...known.map((one) => one.words), ...(hasDeadline ? ['the time limit'] : [])])];
  const last = phrases.pop() ?? '';
  return {
    kinds: [...known.map((one) => one.kind), ...(hasDeadline ? ['timer'] : [])],
    words: phrases.length > 0 ? `${phrases.join(', ')} or ${last}` : last,
  };
}
