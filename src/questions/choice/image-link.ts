/** Where a picture may be: on this page's site or another one, or in the file itself; nothing that runs. */
export const isImageLink = (link: string): boolean =>
  link !== '' &&
  link.length <= 100_000 &&
  (!/^\s*[a-z][a-z\d+.-]*:/i.test(link) || /^(https?:|data:image\/)/i.test(link));
