import { sameShape } from './layout/same-shape.ts';

/** An element to come: what it is made of, compared by identity, and how. */
export interface Making<Element> {
  id: string;
  of: readonly unknown[];
  make: () => Element;
}

/**
 * Hands out the elements of the last call again where they are made of the same, or came out equal; and its very list when all of them are.
 * To make hundreds of them for each letter that is typed, only to find them equal, would take longer than the letter.
 */
export function keeping<Element>(): (wanted: readonly Making<Element>[]) => Element[] {
  let last: Element[] = [];
  let known = new Map<string, { of: readonly unknown[]; element: Element }>();
  return (wanted) => {
    const next = new Map<string, { of: readonly unknown[]; element: Element }>();
    const elements = wanted.map(({ id, of, make }) => {
      const was = known.get(id);
      const element = was && isSame(was.of, of) ? was.element : sameOr(was?.element, make());
      next.set(id, { of, element });
      return element;
    });
    known = next;
    if (isSame(elements, last)) return last;
    last = elements;
    return elements;
  };
}

const sameOr = <Element>(before: Element | undefined, made: Element): Element =>
  before !== undefined && sameShape(before, made) ? before : made;
const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
