/**
 * The language of the page around an element: its own `lang`, else that of the nearest ancestor, across shadow roots.
 *
 * @example
 * closestLanguage(document.querySelector('survey-form')); // "nl-BE"
 */
export function closestLanguage(element: Element): string {
  for (let current: Element | undefined = element; current;) {
    const holder: Element | null = current.closest('[lang]');
    if (holder) return holder.getAttribute('lang')!;
    const root = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/**
 * The language of a survey that suits a page best: the very tag, the same base language, else the survey's first.
 *
 * @param wanted for example `fr-BE`
 * @param offered the languages of the survey, at least one
 */
export function pickLanguage(wanted: string, offered: readonly string[]): string {
  const base = (tag: string): string => tag.toLowerCase().split('-')[0]!;
  return (
    offered.find((language) => language.toLowerCase() === wanted.toLowerCase()) ??
    offered.find((language) => base(language) === base(wanted)) ??
    offered[0]!
  );
}
