import { parseAccept } from 'hono/utils/accept';

/**
 * Picks the language of a page: the one that its address asks for, else the browser's, among those that there are. The
 * very tag, or the same base language (`fr` for `fr-BE`).
 *
 * @param offered at least one; the first is the default
 * @param asked for example from `?lang=`
 * @param accepted the header Accept-Language (RFC 9110, 12.5.4)
 * @example
 * pickLanguage(['fr', 'nl'], undefined, 'de, nl-BE;q=0.8'); // "nl"
 */
export function pickLanguage(
  offered: readonly string[],
  asked: string | undefined,
  accepted: string | undefined,
): string {
  const wanted = parseAccept(accepted ?? '')
    .filter(({ q }) => q > 0)
    .sort((one, other) => other.q - one.q)
    .map(({ type }) => type);
  for (const tag of asked === undefined ? wanted : [asked, ...wanted]) {
    const found =
      offered.find((language) => language.toLowerCase() === tag.toLowerCase()) ??
      offered.find((language) => base(language) === base(tag));
    if (found !== undefined) return found;
  }
  return offered[0]!;
}

const base = (tag: string): string => tag.toLowerCase().split('-')[0]!;
