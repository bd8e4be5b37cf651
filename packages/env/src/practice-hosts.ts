interface PracticeSettings {
  SIMULATOR_URL: string;
  SIMULATOR_HOST: string;
  SIMULATOR_MAIL_PORT: number;
  SMPP_PORT: number;
}

/** Where the simulator plays operators, as `host:port`: accounts may connect to them although they are inside. */
export function practiceHosts({ SIMULATOR_URL, SIMULATOR_HOST, SIMULATOR_MAIL_PORT, SMPP_PORT }: PracticeSettings): string[] {
  const { hostname, host } = new URL(SIMULATOR_URL);
  return [host, ...[hostname, SIMULATOR_HOST].flatMap((name) => [`${name}:${SMPP_PORT}`, `${name}:${SIMULATOR_MAIL_PORT}`])];
}
