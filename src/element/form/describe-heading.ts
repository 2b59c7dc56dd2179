import type { StageHost } from '../base/stage.ts';

const described = new WeakSet<StageHost>();

/**
 * With one question on each page the question describes the heading: that takes the focus when the page is turned, and
 * "Step 2 of 10" alone says nothing (WCAG 2.4.6). As a part of its name the question was not said by Orca.
 *
 * @param host the element; where a page has several questions its heading has no description
 */
export function describeHeading(host: StageHost): void {
  if (described.has(host)) return;
  described.add(host);
  host.addController({
    hostUpdated() {
      const root = host.shadowRoot!;
      const heading = root.querySelector('#heading');
      const questions = root.querySelectorAll('.questions > .question:not(.note)');
      const title = questions.length === 1 ? questions[0]!.querySelector('.title') : null;
      if (!title) return heading?.removeAttribute('aria-describedby');
      title.id = 'asked';
      heading?.setAttribute('aria-describedby', 'asked');
    },
  });
}
