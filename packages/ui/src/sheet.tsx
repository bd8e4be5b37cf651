'use client';
import { loadable } from './loadable.tsx';
import type { SheetProps } from './sheet-part.tsx';
import { useOnce } from './use-once.ts';

const Part = loadable(() => import('./sheet-part.tsx'));

/** Details and create-in-place, from the right; one at a time. */
export const Sheet = (props: SheetProps) => (useOnce(props.open) ? <Part {...props} /> : null);
