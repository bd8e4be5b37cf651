export interface Track {
  from: string;
  port: string;
  to: string;
  /** The edge of the graph that it was; jumps and hidden steps have none. */
  edge?: string;
  /** Part of a cycle. */
  loop: boolean;
}

export interface Tracks {
  from: ReadonlyMap<string, Track[]>;
  /** Nodes that some trigger leads to; each comes after what leads to it, loops aside. */
  reached: ReadonlySet<string>;
}
