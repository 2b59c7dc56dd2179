/**
 * Does a key belong to an input method, which composes letters from several keys (Japanese, Chinese, Korean, an accent that is
 * held)? Its Enter takes a word and its Escape gives one up, and mean nothing to what the field is in. Safari reports the
 * last key as if the word were done, with the code that stands for input methods.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells Safari's last key from any other
export const isComposing = ({ isComposing: isMiddle, keyCode }: KeyboardEvent): boolean => isMiddle || keyCode === 229;
