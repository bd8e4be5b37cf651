export { effectItems } from './nodes/effect-items.ts';
