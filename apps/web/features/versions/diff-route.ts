import type { RouteState } from '../canvas/route/route-state.ts';
import type { DiffModel } from './diff-model.ts';

/** The comparison in the terms of the canvas. */
export const diffRoute = ({ steps, tracks }: Pick<DiffModel, 'steps' | 'tracks'>): RouteState => ({
  steps: new Map([...steps].map(([id, state]) => [id, { state, port: null, visits: 0, error: null, waitingUntil: null }])),
  passed: new Set(),
  marks: tracks,
});
