/** Is this the address of a PostgreSQL database? */
export const isPostgresAddress = (text: string): boolean =>
  URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);

/**
 * What of an address may be printed: no password, nor parameters that could hold one.
 *
 * @example
 * printableAddress('postgres://ann:secret@db.example/union?sslmode=verify-full'); // "postgres://ann@db.example/union"
 */
export function printableAddress(address: string): string {
  const url = new URL(address);
  url.password = '';
  url.search = '';
  return url.href;
}
