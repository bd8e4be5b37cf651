/** The way to hosts that people typed: it leads to the public internet, and to what whoever runs the house allows. */
export interface Outside {
  /** The address that a connection goes to: the host itself where it is allowed, else one of its addresses, all of them public. Rejects with `http.blocked`. */
  addressOf(host: string, port: number): Promise<string>;
  /** A request by that way. Rejects with `http.blocked`, and with errors that are `notSent` when nothing can have arrived. */
  request(request: {
    method: string;
    url: string;
    headers: Record<string, string>;
    body: string | null;
    timeoutMs: number;
    maxBytes: number;
    signal: AbortSignal;
  }): Promise<{ status: number; headers: Record<string, string>; body: Uint8Array }>;
}

/** What a host inside is refused by; the word of the egress rule. */
export const blockedCode = 'http.blocked';
