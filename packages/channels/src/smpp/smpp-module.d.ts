/** What we use of the npm package `smpp`, which has no types of its own: its PDU codec and the tables behind it. */
declare module 'smpp' {
  interface WithFilter {
    filter?: unknown;
  }
  class PDU {
    constructor(command: string, fields: Record<string, unknown>);
    constructor(frame: Buffer);
    command: string;
    command_id: number;
    command_status: number;
    sequence_number: number;
    static maxLength: number;
    toBuffer(): Buffer;
  }
  const smpp: {
    PDU: typeof PDU;
    commands: Record<string, { params?: Record<string, WithFilter> }>;
    tlvs: Record<string, WithFilter>;
    errors: Record<string, number>;
  };
  export default smpp;
}
