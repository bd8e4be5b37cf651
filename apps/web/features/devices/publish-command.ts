import type { Device } from '@signalbox/contract';

/** A line for a terminal that publishes as a device. */
export function publishCommand({ broker, user, topics }: Pick<Device, 'broker' | 'user' | 'topics'>, secret: string): string {
  const { hostname, port, protocol } = new URL(broker);
  const isSecure = protocol === 'mqtts:';
  const tls = isSecure ? ' --capath /etc/ssl/certs' : '';
  return `mosquitto_pub -h ${hostname} -p ${port || (isSecure ? '8883' : '1883')}${tls} -u ${user} -P ${secret} -t ${topics.up} -q 1 -m '{"temperature": 21.5}'`;
}

/** The same for a camera: an address with user and secret in it, and the topic as its path. */
export function addressForQr({ broker, user, topics }: Pick<Device, 'broker' | 'user' | 'topics'>, secret: string): string {
  const url = new URL(broker);
  return `${url.protocol}//${user}:${secret}@${url.host}/${topics.up}`;
}
