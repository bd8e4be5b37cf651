import { BlockList, isIP } from 'node:net';
import { bitsOf, ipv4Of, ipv4sInside } from './address-bits.ts';

/**
 * Is this address one that workflows may call? Only addresses of the public internet are: of IPv6 what is global unicast (2000::/3), and in
 * both families none of the special ranges. An IPv4 address in IPv6 clothes is judged as what it is.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  if (family === 4) return !special4.check(address, 'ipv4');
  const bits = bitsOf(address);
  if (bits === null) return false;
  const { whole, parts } = ipv4sInside(bits);
  if (parts.some((part) => !isPublicAddress(ipv4Of(part)))) return false;
  return whole || (bits >> 125n === 0b001n && !special6.check(address, 'ipv6'));
}

// A list for each family: in a shared one the range of mapped addresses (::ffff:0:0/96) would match every IPv4 address.
const special4 = new BlockList();
const special6 = new BlockList();
// The registries of IANA for special purposes, those that are reached from everywhere included: no workflow has business there.
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // Addresses that look public and lead inside a cloud: the host of Azure, the services of IBM.
  ['168.63.129.16', 32],
  ['161.26.0.0', 16],
  ['166.8.0.0', 14],
] as const)
  special4.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const)
  special6.addSubnet(net, prefix, 'ipv6');
