import type { CompileNode, CompileNodes } from './compile-nodes.ts';
import type { Track, Tracks } from './compile-tracks.ts';

/** Which values are set, whatever way a run came, when it enters a node. */
export interface AssignedValues {
  /** `field` '' asks whether the node has run at all. */
  isSet(at: string, root: string, field: string): boolean;
  /** Whether the run is about a contact for sure. */
  hasContact(at: string): boolean;
}

/** Definite assignment: the intersection over all tracks into a node, to a fixed point. Bit sets, so a thousand nodes take milliseconds. */
export function assignedValues(nodes: CompileNodes, tracks: Tracks): AssignedValues {
  const bits = numberValues(nodes);
  const words = Math.ceil(bits.size / 32) || 1;
  const entering = new Map<string, Uint32Array>();
  const triggers = [...nodes.values()].filter((node) => node.spec.kind === 'trigger' && tracks.reached.has(node.id));
  const open = triggers.map((node) => node.id);
  const queued = new Set(open);
  for (const id of open) entering.set(id, new Uint32Array(words));
  for (let index = 0; index < open.length; index += 1) {
    const id = open[index] ?? '';
    queued.delete(id);
    const node = nodes.get(id);
    const before = entering.get(id);
    if (!node || !before) continue;
    for (const track of tracks.from.get(id) ?? []) {
      const after = leaving(node, track, before, bits);
      const known = entering.get(track.to);
      const changed = known ? intersect(known, after) : true;
      if (!known) entering.set(track.to, after);
      if (changed && !queued.has(track.to)) {
        queued.add(track.to);
        open.push(track.to);
      }
    }
  }
  const has = (at: string, name: string): boolean => {
    const set = entering.get(at);
    const bit = bits.get(name);
    // Out of reach: reported already, nothing to add here.
    return !set || (bit !== undefined && (((set[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1);
  };
  return { isSet: (at, root, field) => has(at, `${root}.${field}`), hasContact: (at) => has(at, contactBit) };
}

const contactBit = 'contact';

function numberValues(nodes: CompileNodes): Map<string, number> {
  const bits = new Map<string, number>([[contactBit, 0]]);
  const add = (name: string): void => void (bits.has(name) || bits.set(name, bits.size));
  for (const node of nodes.values()) {
    for (const field of ['', ...Object.keys(node.outputs)]) {
      add(`${node.id}.${field}`);
      if (node.spec.kind === 'trigger') add(`trigger.${field}`);
    }
  }
  return bits;
}

function leaving(node: CompileNode, track: Track, before: Uint32Array, bits: ReadonlyMap<string, number>): Uint32Array {
  const after = before.slice();
  if (node.off) return after;
  const put = (name: string, isSet: boolean): void => {
    const bit = bits.get(name);
    if (bit === undefined) return;
    const mask = 1 << (bit & 31);
    const word = after[bit >>> 5] ?? 0;
    after[bit >>> 5] = isSet ? word | mask : word & ~mask;
  };
  const set = new Set(fieldsSetBy(node, track.port));
  const names = node.spec.kind === 'trigger' ? [node.id, 'trigger'] : [node.id];
  for (const name of names) {
    put(`${name}.`, true);
    // Leaving by another port than the last time takes the old values away.
    for (const field of Object.keys(node.outputs)) put(`${name}.${field}`, set.has(field));
  }
  if (node.spec.contact === 'sets' && track.port !== 'error') put(contactBit, true);
  return after;
}

function fieldsSetBy(node: CompileNode, portName: string): readonly string[] {
  if (portName === 'error') return ['error'];
  const port = node.ports.find((one) => one.name === portName);
  return port?.sets ?? Object.keys(node.outputs).filter((field) => field !== 'error');
}

/** Keeps in `into` what both have; says whether that took something away. */
function intersect(into: Uint32Array, other: Uint32Array): boolean {
  let changed = false;
  for (let i = 0; i < into.length; i += 1) {
    const both = (into[i] ?? 0) & (other[i] ?? 0);
    if (both >>> 0 !== into[i]) changed = true;
    into[i] = both;
  }
  return changed;
}
