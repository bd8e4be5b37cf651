export interface FoundName {
  line: number;
  text: string;
}

/** Where code names a channel: as a word of its own or as a word of a name (`'sms'`, `sms|`, `isSms`, `splitSms`). What comments say does not count, and SMS is a word for people. */
export function findNames(channel: string, code: string): FoundName[] {
  const capital = channel.charAt(0).toUpperCase() + channel.slice(1);
  const name = new RegExp(`(^|[^A-Za-z])${channel}([^a-z]|$)|${capital}([^a-z]|$)`);
  return linesWith(name, code);
}

/** The same for a channel whose name addresses have, too, `kind = 'email'`: it is named where a trigger, a channel or a key is meant. */
export function findChannelNames(channel: string, code: string): FoundName[] {
  const name = new RegExp(`trigger[.-]${channel}\\b|channel\\w*\\W{1,8}['"\`]${channel}['"\`]|\\b${channel}\\|`, 'i');
  return linesWith(name, code);
}

const linesWith = (name: RegExp, code: string): FoundName[] =>
  withoutComments(code)
    .split('\n')
    .flatMap((text, index) => (name.test(text) ? [{ line: index + 1, text: text.trim().slice(0, 120) }] : []));

/** Blank where comments were, so that lines keep their numbers. The `//` of an address is none. */
const withoutComments = (code: string): string =>
  code.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' ')).replaceAll(/(^|[^:'"`])\/\/.*$/gm, '$1');
