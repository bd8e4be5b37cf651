'use client';
import type { DialogProps } from './dialog-part.tsx';
import { loadable } from './loadable.tsx';
import { useOnce } from './use-once.ts';

const Part = loadable(() => import('./dialog-part.tsx'));

/** Only for irreversible acts and tiny choices. Never open one from another. */
export const Dialog = (props: DialogProps) => (useOnce(props.open) ? <Part {...props} /> : null);
