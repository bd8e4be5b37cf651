import type { AccountSql } from '@signalbox/db';
import type { TriggerEvent, TriggerTable } from '@signalbox/flow';
import type { RoutedTrigger } from './routed-trigger.ts';
import type { ReadTriggerSettings } from './trigger-settings.ts';

export interface PickDeps {
  triggers: TriggerTable;
  settings: ReadTriggerSettings;
}

/** The first trigger that takes the event, with what it gives to the run. */
export async function pickTrigger(
  { triggers, settings }: PickDeps,
  sql: AccountSql,
  { candidates, event }: { candidates: readonly RoutedTrigger[]; event: TriggerEvent },
): Promise<{ trigger: RoutedTrigger; payload: Record<string, unknown> } | null> {
  for (const trigger of candidates) {
    const node = await settings(sql, trigger);
    // A version whose trigger this process does not know must not stop the ones after it.
    const payload = node && triggers.get(node.type)?.match(event, node.input);
    if (payload) return { trigger, payload };
  }
  return null;
}
