export interface KeptPanels {
  palette: boolean;
  side: boolean;
  /** Of the side panel, in pixels, by what stands in it. */
  widths: Readonly<Record<string, number>>;
  /** Of the drawer, in pixels, by its tab. */
  heights: Readonly<Record<string, number>>;
}
const key = 'signalbox.panels';

/** How this person likes the panels, on this device. What the device has is read as far as it makes sense. */
export function readPanels(): KeptPanels {
  const { palette, side, widths, heights } = stored();
  return {
    palette: palette !== false,
    side: side !== false,
    widths: sizesIn(widths),
    heights: sizesIn(heights),
  };
}

export function keepPanels(change: Partial<KeptPanels>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...readPanels(), ...change }));
  } catch {
    // Without storage they stand as usual the next time.
  }
}

const sizesIn = (kept: unknown): Record<string, number> =>
  Object.fromEntries(Object.entries(typeof kept === 'object' && kept !== null ? kept : {}).filter(([, size]) => Number.isFinite(size)));

function stored(): { [Field in keyof KeptPanels]?: unknown } {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
