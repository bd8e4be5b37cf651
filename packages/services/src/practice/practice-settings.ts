import type { AccountSql } from '@signalbox/db';
import { z } from 'zod';

/** What account.settings says about the demo; anything else in there belongs to others. */
export const PracticeSettings = z.object({
  demoWorkflowId: z.uuid().optional(),
  demoPeerName: z.string().optional(),
});
export type PracticeSettings = z.output<typeof PracticeSettings>;

export async function readPracticeSettings(sql: AccountSql): Promise<PracticeSettings> {
  const [row] = await sql<{ settings: unknown }>('select settings from account where id = $1');
  return PracticeSettings.catch({}).parse(row?.settings);
}
