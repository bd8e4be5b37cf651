/**
 * What a value is called: `['text']` of an incoming text is *Text as written*. Fields that steps have are said by the catalogue,
 * by the type of the step where it says it in its own way; names that a person or another system gave are written out as words.
 */
export function valueTitle(t: Finds, path: readonly string[], type = ''): string {
  const known = t.find(`values.${type}.${path.join('.')}`) ?? t.find(`values.${path.join('.')}`);
  if (known !== undefined) return known;
  const [first = '', ...rest] = path;
  if (rest.length === 0) return t.find(`values.${first}`) ?? writtenOut(first);
  // The fields that an account gave its contacts are values of the contact like any other.
  const named = first === 'fields' ? rest : path;
  return named.map((part, at) => (at === 0 && named === path ? valueTitle(t, [part], type) : writtenOut(part))).join(' › ');
}

/** `roomNumber`, `room_number` and `ROOM` as a person writes them: *Room number*, *ROOM*. */
function writtenOut(name: string): string {
  const words = name
    .replace(/_+/gu, ' ')
    .replace(/(\p{Ll}|\d)(\p{Lu})(?=\p{Ll})/gu, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .trim();
  return words === '' ? name : `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

/** What is needed of the words of a reader. */
interface Finds {
  find(key: string): string | undefined;
}
