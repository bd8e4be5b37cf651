import { isIPv6 } from 'node:net';

/** An IPv6 address as a number of 128 bits; null = it is none, or names an interface of this machine (`fe80::1%eth0`). */
export function bitsOf(address: string): bigint | null {
  if (!isIPv6(address) || address.includes('%')) return null;
  const [left = '', right] = address.split('::');
  const [head, tail] = [groupsOf(left), groupsOf(right ?? '')];
  const gap = right === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...Array<number>(gap).fill(0), ...tail].reduce((bits, group) => (bits << 16n) | BigInt(group), 0n);
}

const groupsOf = (text: string): number[] =>
  text === '' ? [] : text.split(':').flatMap((group) => (group.includes('.') ? dotted(group) : [Number.parseInt(group, 16)]));

function dotted(text: string): number[] {
  const [a = 0, b = 0, c = 0, d = 0] = text.split('.').map(Number);
  return [a * 256 + b, c * 256 + d];
}

interface Inside {
  /** The address is nothing but these: it goes where they go. */
  whole: boolean;
  parts: bigint[];
}

/** The IPv4 addresses that an IPv6 address stands for or leads through. */
export function ipv4sInside(bits: bigint): Inside {
  const low = bits & 0xffff_ffffn;
  // Mapped, compatible, translated (SIIT), NAT64.
  if (wholes.includes(bits >> 32n)) return { whole: true, parts: [low] };
  const first = bits >> 112n;
  if (first === 0x2002n) return { whole: true, parts: [(bits >> 80n) & 0xffff_ffffn] };
  // Teredo: the relay, and the host behind it with its bits turned round.
  if (bits >> 96n === 0x2001_0000n) return { whole: true, parts: [(bits >> 64n) & 0xffff_ffffn, low ^ 0xffff_ffffn] };
  // ISATAP: the last half is ::5efe: and the address, with or without the bit that says it is unique.
  const middle = (bits >> 32n) & 0xfdff_ffffn;
  return { whole: false, parts: middle === 0x5efen ? [low] : [] };
}

const wholes = [0xffffn, 0n, 0xffff_0000n, 0x0064_ff9b_0000_0000_0000_0000n];

export const ipv4Of = (bits: bigint): string => [24n, 16n, 8n, 0n].map((shift) => (bits >> shift) & 0xffn).join('.');
