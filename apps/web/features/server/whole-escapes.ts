/**
 * An address of which the broken escapes (`%`, `%zz`, `%ff`) stand for themselves. Next answers such an address with an error of its own;
 * so they reach pages and API, which know what to say about an address that is nobody's.
 */
export function wholeEscapes(address: string): string {
  const end = address.indexOf('?');
  const path = end < 0 ? address : address.slice(0, end);
  if (!path.includes('%') || isWhole(path)) return address;
  const mended = path
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/(?:%[\da-f]{2})+/gi, (run) => (isWhole(run) ? run : run.replaceAll('%', '%25')));
  return end < 0 ? mended : mended + address.slice(end);
}

function isWhole(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
