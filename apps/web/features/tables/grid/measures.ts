/** Of a grid, in pixels. */
export const rowHeight = 36;
export const columnWidth = 176;
export const numberWidth = 64;
