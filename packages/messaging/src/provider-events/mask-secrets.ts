/** A text without secrets, however they are spelt in it, and without the word in our address that only the provider knows. */
export function maskSecrets(text: string, secrets: Readonly<Record<string, string>>): string {
  const spelt = Object.values(secrets).flatMap((secret) =>
    secret === ''
      ? []
      : [
          secret,
          encodeURIComponent(secret),
          new URLSearchParams({ a: secret }).toString().slice(2),
          JSON.stringify(secret).slice(1, -1),
          xmlOf(secret),
        ],
  );
  const longestFirst = [...new Set(spelt)].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, bullets), text).replaceAll(callbackWord, `$1${bullets}`);
}

const xmlOf = (secret: string): string =>
  secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
const bullets = '••••••';
const callbackWord = /(token(?:=|%3D))[\w-]+/gi;
