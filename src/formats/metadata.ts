const languageTag = /^[a-z]{2}(?:-[A-Z]{2})?$/;

/** A language as documents have it, `en` or `en-GB`, of a tag in any case; null for every other one. */
export function languageOf(tag: string | null): string | null {
  const [language = '', region] = (tag ?? '').split(/[-_]/);
  const plainTag =
    region?.length === 2 ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();
  return languageTag.test(plainTag) ? plainTag : null;
}

/** An address as documents have it: https, without a name and password; null for every other one. */
export function httpsUrl(address: string | null): string | null {
  const url = URL.parse(address ?? '');
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
}
