/**
 * How long a text is: its Unicode code points, so that an emoji such as 😀 counts once, and every place that counts
 * (field, survey file, collector) agrees whatever its version of Unicode.
 */
export const lengthOf = (answer: string): number => answer.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ' ').length;
