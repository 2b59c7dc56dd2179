import { fileNameOf, type State } from './states.ts';

/** Widths of the pictures, in CSS pixels: a phone, and a window on a desktop. */
export const widths = [360, 1000] as const;

/** Widths of the pictures of a state. */
export const widthsOf = ({ width }: State): readonly number[] => (width === undefined ? widths : [width]);

/** Where the pictures are, from the root of the repository. */
export const pictureFolder = 'docs/images/states';

/** Which Chromium took the pictures: another major version draws letters and controls in its own way. */
export const noteFile = `${pictureFolder}/chromium.txt`;

/** The page of the documentation that shows the states. */
export const galleryFile = 'docs/gallery.md';

/** File name of a picture, without its folder. */
export const pictureOf = (state: State, width: number): string => `${fileNameOf(state)}-${width}.png`;

/**
 * Writes the page with all pictures.
 *
 * @param states in the order of the page
 */
export function writeGallery(states: readonly State[]): string {
  const sections = states.map((state) => {
    const pictures = widthsOf(state).map(
      (width) => `![${state.title}, ${width} px wide](images/states/${pictureOf(state, width)})`,
    );
    return [`## ${state.title}`, state.says, ...pictures].join('\n\n');
  });
  return [
    '# Gallery',
    'What the element looks like in each of its states, on a phone and on a desktop. `npm run goldens` writes this page and its\npictures; `npm run test:visual` compares them.',
    ...sections,
  ].join('\n\n');
}
