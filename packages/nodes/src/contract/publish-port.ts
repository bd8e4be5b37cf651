/** Messages over MQTT: written down here, published by the broker after the commit. */
export interface PublishPort {
  /**
   * `topic` is below that of the account; the answer has it in full. QoS 1 = at least once, 0 = once at most. `until` (milliseconds since 1970) = it waits so long
   * for somebody who listens there; null = whoever listens at that moment, and with `isRetained` whoever comes later. The answers come in the order of the items.
   */
  publish(
    items: { topic: string; payload: string; qos: 0 | 1; isRetained: boolean; until: number | null }[],
  ): Promise<{ id: string; topic: string }[]>;
}
