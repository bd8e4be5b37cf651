import type { TaskField } from '@signalbox/contract';
import { z } from 'zod';
import type { Typed } from '../tasks/task-words.ts';

const key = (workflowId: string): string => `signalbox.start.${workflowId}`;
const Kept = z.record(z.string(), z.union([z.string(), z.boolean()]));

/** What was typed the last time on this device, for the fields that are still asked for. */
export function lastStartValues(workflowId: string, fields: readonly TaskField[]): Typed {
  try {
    const kept = Kept.parse(JSON.parse(localStorage.getItem(key(workflowId)) ?? '{}'));
    return Object.fromEntries(Object.entries(kept).filter(([name]) => fields.some((field) => field.name === name)));
  } catch {
    return {};
  }
}

/** Keeps them; where the device keeps nothing, nothing is lost but the typing. */
export function keepStartValues(workflowId: string, typed: Typed): void {
  try {
    localStorage.setItem(key(workflowId), JSON.stringify(typed));
  } catch {
    // A private window.
  }
}
