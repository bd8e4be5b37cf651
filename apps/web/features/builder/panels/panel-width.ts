import { cards } from '@signalbox/nodes';

export const widthLimits = { min: 356, max: 560, step: 24 } as const;
const usual = { conditions: 520, answers: 460, send: 460, phones: 560, plain: 356 } as const;
export type PanelKind = keyof typeof usual;

/** Which width a step's panel has: people who make conditions need more of it than those who name a tag. */
export function panelKind(type: string | undefined): PanelKind {
  const card = cards.get(type ?? '');
  if (!card) return 'plain';
  if (type === 'msg.send') return 'send';
  if (type === 'msg.sendAndWait' || type === 'msg.waitForReply') return 'answers';
  const fields = Object.values(card.fields);
  return fields.some((field) => wide.has(field.ui ?? '') || field.of === 'bool') ? 'conditions' : 'plain';
}
/** Conditions, and tables of three columns and more. */
const wide: ReadonlySet<string> = new Set(['cases', 'conditions', 'listRules', 'columns', 'typedFields', 'waitConditions', 'weekWindows']);

export const widthOf = (kind: PanelKind, widths: Readonly<Record<string, number>>): number => withinLimits(widths[kind] ?? usual[kind]);
export const withinLimits = (width: number): number => Math.round(Math.min(widthLimits.max, Math.max(widthLimits.min, width)));
