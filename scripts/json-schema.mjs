import { z } from 'zod';

/** @typedef {Record<string, any>} Node a part of a JSON Schema */

/** Offered in every text; a survey may have others. */
const languages = { fr: 'French', nl: 'Dutch', de: 'German', en: 'English' };

/**
 * Writes the JSON Schema that editors use for completion, hover texts and faults, from the schema that the collector
 * checks with.
 *
 * @param {import('zod').ZodType} surveySchema
 * @returns {Node} draft 7, which editors know
 * @example
 * writeFileSync('survey.schema.json', JSON.stringify(makeJsonSchema(surveySchema)));
 */
export function makeJsonSchema(surveySchema) {
  // "input": what may be written, so that what has a default may be left out.
  const schema = z.toJSONSchema(surveySchema, { io: 'input', target: 'draft-7' });
  return { title: 'A survey for <survey-form>', ...forEditors(/** @type {Node} */ (schema)) };
}

/**
 * The same schema, written so that editors understand what is meant.
 *
 * @param {any} node
 * @returns {any}
 */
function forEditors(node) {
  if (Array.isArray(node)) return node.map(forEditors);
  if (typeof node !== 'object' || node === null) return node;
  const written = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, forEditors(value)]));
  const options = written.oneOf ?? written.anyOf;
  if (options?.every((/** @type {Node} */ option) => option.properties?.type?.const !== undefined)) {
    return byType(written, options);
  }
  return isText(options) ? withLanguages(written) : written;
}

/**
 * An editor that is told "one of these" reports what the first one lacks. Told "if the type is this, then that", it
 * reports what is wrong, and offers the keys of the type.
 *
 * @param {Node} node
 * @param {readonly Node[]} options
 */
function byType(node, options) {
  const type = {
    description: 'The type of the question; decides which other keys there are.',
    enum: options.map(({ properties }) => properties.type.const),
    enumDescriptions: options.map(({ description }) => description ?? ''),
  };
  return {
    ...(node.description === undefined ? {} : { description: node.description }),
    type: 'object',
    required: ['type'],
    properties: { type },
    allOf: options.map((option) => ({
      if: { properties: { type: { const: option.properties.type.const } }, required: ['type'] },
      then: { ...option, properties: { ...option.properties, type: { description: option.description } } },
    })),
  };
}

/** @param {readonly Node[] | undefined} options */
const isText = (options) =>
  options?.length === 2 && options[0]?.type === 'string' && options[1]?.additionalProperties?.type === 'string';

/** @param {Node} node */
function withLanguages({ anyOf: [plain, translated], ...node }) {
  const properties = Object.fromEntries(
    Object.entries(languages).map(([tag, name]) => [tag, { type: 'string', description: `The text in ${name}.` }]),
  );
  return { ...node, anyOf: [plain, { ...translated, properties }] };
}
