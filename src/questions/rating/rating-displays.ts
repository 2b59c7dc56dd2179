/** How the points of a scale can look. */
export const ratingDisplays = ['numbers', 'stars', 'smileys'] as const;

/** More faces than this look alike. */
export const mostSmileys = 7;
