/** Bytes of MQTT, made by hand: for what no library lets one send. */
export const frames = {
  connect: ({ user, secret, clientId }: { user: string; secret: string; clientId: string }): Buffer =>
    frame(0x10, [text('MQTT'), Buffer.from([4, 0xc2, 0, 60]), text(clientId), text(user), text(secret)]),
  /** QoS 1. */
  publish: ({ topic, payload, number, isRepeat = false }: { topic: string; payload: string; number: number; isRepeat?: boolean }): Buffer =>
    frame(isRepeat ? 0x3a : 0x32, [text(topic), Buffer.from([number >> 8, number & 0xff]), Buffer.from(payload)]),
  /** QoS 0. */
  throw: ({ topic, payload }: { topic: string; payload: string }): Buffer => frame(0x30, [text(topic), Buffer.from(payload)]),
};

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes]);
};

export function frame(head: number, parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const length = [];
  let rest = body.length;
  do {
    length.push((rest % 128) | (rest >= 128 ? 0x80 : 0));
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  return Buffer.concat([Buffer.from([head, ...length]), body]);
}
