/** A number from 0 up to 1 that looks random and follows from run, node and visit alone (53 bits of two multiplied hashes). */
export function chanceOf(runId: string, nodeId: string, visit: number): number {
  if (runId !== last.runId) last = { runId, ...hashed(runId, 0xdeadbeef, 0x41c6ce57) };
  let { high, low } = hashed(`/${nodeId}/${visit}`, last.high, last.low);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)) / 9007199254740992;
}

/** The hash of the run asked for last: the same run asks many times in a row. */
let last = { runId: '', high: 0xdeadbeef, low: 0x41c6ce57 };

function hashed(text: string, seedHigh: number, seedLow: number): { high: number; low: number } {
  let high = seedHigh;
  let low = seedLow;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  return { high, low };
}
