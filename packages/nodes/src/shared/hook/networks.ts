interface Network {
  /** 32 bits of IPv4, or 128 of IPv6. */
  size: 32 | 128;
  address: bigint;
  bits: number;
}

/** Networks that are typed with commas or spaces between them; null where one is none. A single address is a network of one. */
export function readNetworks(typed: string): readonly Network[] | null {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
  const read = parts.map(readNetwork);
  return read.every((one) => one !== null) ? read : null;
}

/** Whether an address lies in one of the networks. What is IPv4 inside IPv6 (`::ffff:192.0.2.1`) counts as IPv4. */
export function isInNetworks(ip: string, networks: readonly Network[]): boolean {
  const own = readIp(ip);
  if (!own) return false;
  return networks.some(
    ({ size, address, bits }) => size === own.size && own.address >> BigInt(size - bits) === address >> BigInt(size - bits),
  );
}

function readNetwork(text: string): Network | null {
  const [ip = '', bits, ...more] = text.split('/');
  const read = readIp(ip);
  if (!read || more.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return null;
  const wide = bits === undefined ? read.size : Number(bits) - (read.size === 32 && ip.includes(':') ? 96 : 0);
  return wide < 0 || wide > read.size ? null : { ...read, bits: wide };
}

function readIp(text: string): Pick<Network, 'size' | 'address'> | null {
  const v4 = readV4(text);
  if (v4 !== null) return { size: 32, address: v4 };
  const v6 = readV6(text.replace(/%.*$/, ''));
  if (v6 === null) return null;
  return v6 >> 32n === 0xffffn ? { size: 32, address: v6 & 0xffff_ffffn } : { size: 128, address: v6 };
}

/** Four decimal numbers; one with a leading zero is octal to some and is none here. */
function readV4(text: string): bigint | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)) return null;
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

function readV6(text: string): bigint | null {
  const halves = text.split('::');
  if (halves.length > 2 || !text.includes(':')) return null;
  const [head, tail] = halves.map(wordsOf);
  if (head === null || tail === null || !head) return null;
  const given = head.length + (tail?.length ?? 0);
  if (tail === undefined ? given !== 8 : given > 7) return null;
  const all = [...head, ...Array<bigint>(8 - given).fill(0n), ...(tail ?? [])];
  return all.reduce((sum, word) => (sum << 16n) | word, 0n);
}

function wordsOf(half: string): bigint[] | null {
  if (half === '') return [];
  const words = half.split(':').flatMap((part, at, all): (bigint | null)[] => {
    if (at === all.length - 1 && part.includes('.')) {
      const v4 = readV4(part);
      return v4 === null ? [null] : [v4 >> 16n, v4 & 0xffffn];
    }
    return [/^[\da-f]{1,4}$/i.test(part) ? BigInt(`0x${part}`) : null];
  });
  return words.every((word) => word !== null) ? words : null;
}
