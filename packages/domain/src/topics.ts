/** Topics of MQTT: levels with `/` between them; in a filter `+` stands for one level and a last `#` for all that follow, none included. */

/** Does a filter fit a topic? Both as they are said, in full. */
export function fitsTopic(filter: string, topic: string): boolean {
  if (filter === topic) return !filter.includes('#') && !filter.includes('+');
  const [wanted, levels] = [filter.split('/'), topic.split('/')];
  for (const [at, level] of wanted.entries()) {
    if (level === '#') return true;
    if (at >= levels.length || (level !== '+' && level !== levels[at])) return false;
  }
  return wanted.length === levels.length;
}

/** Whether everything that fits a filter fits one that is wider, or as wide. */
export function coversFilter(wide: string, filter: string): boolean {
  const [wanted, levels] = [wide.split('/'), filter.split('/')];
  for (const [at, level] of wanted.entries()) {
    if (level === '#') return true;
    const asked = levels[at];
    if (asked === undefined || asked === '#' || (level !== '+' && level !== asked)) return false;
  }
  return wanted.length === levels.length;
}

/** Whether a text is a filter: `+` and `#` alone in their level, `#` only at the end, no level that is empty. */
export function isTopicFilter(text: string): boolean {
  const levels = text.split('/');
  return (
    text.length <= mostTopicLength &&
    levels.length <= mostTopicLevels &&
    !unfit.test(text) &&
    levels.every((level, at) => level !== '' && (/^[^+#]+$/.test(level) || level === '+' || (level === '#' && at === levels.length - 1)))
  );
}

/** Whether something can be published there. */
export const isTopic = (text: string): boolean => isTopicFilter(text) && !/[+#]/.test(text);

/** Where everything of an account is; no other account reaches it. */
export const accountTopic = (accountId: number): string => `t/${accountId}/`;

/** Where a device is at home: what it sends (`up`), what it is sent (`down`), how it is (`state`). */
export const deviceTopics = (accountId: number, key: string): { up: string; down: string; state: string } => {
  const home = `${accountTopic(accountId)}d/${key}`;
  return { up: `${home}/up`, down: `${home}/down`, state: `${home}/state` };
};

/** The user name by which a device signs in. */
export const deviceUser = (accountId: number, key: string): string => `${accountId}.${key}`;
/** The account and key in a user name; null = it is none. */
export function readDeviceUser(user: string): { accountId: number; key: string } | null {
  const [, account, key] = /^([1-9][0-9]{0,8})\.([a-z0-9][a-z0-9-]{0,39})$/.exec(user) ?? [];
  return account === undefined || key === undefined ? null : { accountId: Number(account), key };
}

export const mostTopicLength = 256;
export const mostTopicLevels = 16;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them.
const unfit = /[\u0000-\u001f\u007f-\u009f]|\p{Cs}/u;
