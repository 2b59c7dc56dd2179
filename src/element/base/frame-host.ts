import type { CSSResult, TemplateResult } from 'lit';
import type { Choices } from './setup.ts';
import type { StageHost } from './stage.ts';

/** The survey is shown by another page, in a frame. */
export interface Framed {
  readonly kind: 'framed';
  readonly render: () => TemplateResult;
}

/** The element, as far as its attributes count, and where it stands. */
export interface FrameHost extends StageHost {
  readonly src: string | null;
  readonly headingLevel: number;
  readonly debug: boolean;
  /** What the webmaster chose beside the survey. */
  readonly choices: Choices;
  /** Takes the styles of the question types that are at hand, and these. */
  adoptStyles(more: readonly CSSResult[]): void;
}
