/** Which part of a long list is drawn: its end, or the surroundings of what was chosen further up. */
export function listWindow(length: number, most: number, chosen: number): { from: number; to: number } {
  const end = Math.max(0, length - most);
  const from = chosen < 0 || chosen >= end ? end : Math.max(0, chosen - Math.floor(most / 4));
  return { from: Math.min(from, end), to: Math.min(length, Math.min(from, end) + most) };
}
