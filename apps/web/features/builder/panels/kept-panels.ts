import { z } from 'zod';

const Kept = z.object({
  palette: z.boolean().default(true),
  side: z.boolean().default(true),
  widths: z.record(z.string(), z.number()).default({}),
});
export type KeptPanels = z.output<typeof Kept>;
const key = 'signalbox.panels';

/** How this person likes the panels, on this device. */
export function readPanels(): KeptPanels {
  try {
    return Kept.parse(JSON.parse(localStorage.getItem(key) ?? '{}'));
  } catch {
    return Kept.parse({});
  }
}

export function keepPanels(change: Partial<KeptPanels>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...readPanels(), ...change }));
  } catch {
    // Without storage they stand as usual the next time.
  }
}
