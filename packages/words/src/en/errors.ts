/** The sentence of each code of an error: what happened, and what to do. */
export default {
  unknown: 'Something went wrong ({code}).',
  unexpected: 'Something went wrong on our side. Try again; if it stays, report the reference.',
  'account.missing': 'The account of the session is gone. Sign in again.',
  'account.not_found': 'You are not a member of this account.',
  'body.too_large': 'The body is over {most}.',
  'database.unreachable': 'The database does not answer. Try again in a moment.',
  'phone.invalid': '{text} is not a phone number. Write it with country code, such as +46701740612.',
  'request.cross_site': 'Another site may not change anything here.',
  'request.invalid': `{what, select,
    json {The body is not valid JSON.}
    stored {A value in the request cannot be stored: an odd character, or a number out of range.}
    field {{field}: {problem}}
    whole {{problem}}
    other {The request is not valid.}}`,
  'right.missing': 'Your role in this account does not allow this. Ask an account administrator.',
  'route.not_found': 'There is nothing at {address}.',
  'callback.gone': 'Nobody waits for this answer any more.',
  'session.missing': 'Sign in first: the session is missing or over.',
  'sign_in.link_used': 'This sign-in link was used before or is over 15 minutes old. Sign in with your password, or make a new link.',
  'sign_in.too_many': 'Too many tries with this e-mail address. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'sign_in.unavailable': 'Signing in does not work right now. Try again in a minute.',
  'sign_in.wrong': 'This e-mail address and password do not belong together.',
  'test.no_trigger': 'There is no such trigger in this workflow. Choose what starts the test.',
  'text.invalid': `{what, select,
    address {The address has a NUL character.}
    name {A name has a NUL character or half of a character.}
    depth {The body is nested more than 60 levels deep.}
    other {A text has a NUL character or half of a character.}}`,
  'time_zone.unknown': 'There is no such time zone.',
  'value.too_large': 'A value in the request is too large to be stored.',
} as const;
