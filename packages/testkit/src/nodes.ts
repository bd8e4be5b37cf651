export { effectItems } from './nodes/effect-items.ts';
export { guideTable } from './nodes/guide-table.ts';
