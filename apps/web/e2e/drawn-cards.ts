import type { Page } from '@playwright/test';

interface Fiber {
  tag: number;
  flags: number;
  child: Fiber | null;
  sibling: Fiber | null;
  alternate: Fiber | null;
  memoizedProps: { id?: unknown; nodeTypes?: unknown; className?: unknown; 'data-id'?: unknown } | null;
}
declare global {
  interface Window {
    /** The cards that React has drawn since the set was emptied. */
    drawnCards: Set<string>;
  }
}

/** From the next page on notes which cards of the canvas React draws, whether or not that changes what is seen. */
export const watchCards = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.drawnCards = new Set();
    // React reports every commit to its developer tools, in production too.
    const hook = { supportsFiber: true, renderers: new Map(), inject: () => 1, checkDCE: none, onCommitFiberUnmount: none };
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        ...hook,
        onPostCommitFiberRoot: none,
        onCommitFiberRoot: (_: number, root: { current: Fiber }) => note(root.current, null),
      },
    });

    function note(first: Fiber, around: string | null): void {
      for (let fiber: Fiber | null = first; fiber; fiber = fiber.sibling) {
        const props = fiber.memoizedProps;
        const isNode = typeof props?.className === 'string' && props.className.includes('react-flow__node ');
        const card = isNode ? String(props['data-id']) : props?.nodeTypes && typeof props.id === 'string' ? props.id : around;
        const performedWork = (fiber.flags & 1) === 1 && fiber.tag !== 5;
        if (card !== null && performedWork) window.drawnCards.add(card);
        // Where React did not go, the children are the same objects as before.
        if (fiber.child && fiber.child !== fiber.alternate?.child) note(fiber.child, card);
      }
    }
    function none(): void {}
  });

/** What React has drawn since the last call. */
export const drawnCards = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const drawn = [...window.drawnCards].sort();
    window.drawnCards.clear();
    return drawn;
  });
