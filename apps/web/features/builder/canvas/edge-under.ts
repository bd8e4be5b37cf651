/** The track at a place of the window; they are wider for hands than for eyes. */
export function edgeUnder({ x, y }: { x: number; y: number }): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    if (element.closest('.react-flow__node')) return null;
    const edge = element.closest<HTMLElement>('.react-flow__edge');
    if (edge) return edge.dataset.id ?? null;
  }
  return null;
}

const mark = 'sb-edge-target';
/** Shows where a step would be put in between. A drag has no state of its own: it must not draw the plan anew at every pixel. */
export function markEdge(id: string | null): void {
  for (const marked of document.querySelectorAll(`.${mark}`)) if (marked.getAttribute('data-id') !== id) marked.classList.remove(mark);
  if (id !== null) document.querySelector(`.react-flow__edge[data-id="${CSS.escape(id)}"]`)?.classList.add(mark);
}
