/**
 * A member of the page's document, whatever the page contains: `<form name="createElement">` or `<img name="baseURI">` takes the
 * place of the member of that name (HTML, section 3.1.7, "DOM tree accessors").
 *
 * @example
 * fromDocument('createElement').call(document, 'a');
 */
export const fromDocument = <Key extends keyof Document>(key: Key): Document[Key] =>
  Reflect.get(Object.getPrototypeOf(document), key, document);
