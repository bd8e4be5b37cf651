export interface MenuSpot {
  at: { x: number; y: number };
  /** A step, or a note with `note:` in front. */
  step: string | null;
  edge: string | null;
}

/** What a menu is asked for, and where it opens: at the pointer, or by keys under the card that has the focus. */
export function menuSpot(target: EventTarget | null, pointer: { x: number; y: number } | null): MenuSpot {
  const element = target instanceof Element ? target : null;
  const card = element?.closest<HTMLElement>('.react-flow__node');
  const edge = element?.closest<HTMLElement>('.react-flow__edge');
  const box = (card ?? element)?.getBoundingClientRect();
  const at = pointer && (pointer.x > 0 || pointer.y > 0) ? pointer : { x: (box?.left ?? 0) + 24, y: (box?.top ?? 0) + 48 };
  return { at, step: card?.dataset.id ?? null, edge: card ? null : (edge?.dataset.id ?? null) };
}
