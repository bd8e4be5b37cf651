export interface KeptPanels {
  palette: boolean;
  side: boolean;
  /** Of the side panel, in pixels, by what stands in it. */
  widths: Readonly<Record<string, number>>;
}
const key = 'signalbox.panels';

/** How this person likes the panels, on this device. What the device has is read as far as it makes sense. */
export function readPanels(): KeptPanels {
  const { palette, side, widths } = stored();
  const sizes = Object.entries(typeof widths === 'object' && widths !== null ? widths : {});
  return {
    palette: palette !== false,
    side: side !== false,
    widths: Object.fromEntries(sizes.filter(([, width]) => Number.isFinite(width))),
  };
}

export function keepPanels(change: Partial<KeptPanels>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...readPanels(), ...change }));
  } catch {
    // Without storage they stand as usual the next time.
  }
}

function stored(): { [Field in keyof KeptPanels]?: unknown } {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
