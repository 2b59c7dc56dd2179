import type { Functions } from '../../engine/expression/function.ts';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { writeJson } from '../../schema/write-json.ts';
import type { QuestionType } from './question.ts';

/** What is asked of the registry. */
interface Registry {
  /** A type as it is at hand, or as it arrives. */
  fetchType(type: string): Promise<QuestionType | undefined>;
  /** Fetches types in their turn, and makes them known. */
  loadTypes(wanted: readonly string[], fetch: Registry['fetchType']): Promise<void>;
  /** Lets conditions call functions and calculate. */
  useFunctions(functions: Functions): void;
}

/**
 * Makes known what a survey file may need that the outlines of the types refuse: the types that it names as a whole, those
 * that have no outline, and the functions of conditions.
 */
export async function completeFor(survey: unknown, { fetchType, loadTypes, useFunctions }: Registry): Promise<void> {
  const named = [...writeJson(survey).matchAll(/"type":"([\w-]+)"/g)];
  await loadTypes(
    named.map(([, type]) => type!),
    async (type) => {
      const known = await fetchType(type);
      return (await known?.complete?.()) ?? known;
    },
  );
  useFunctions(builtInFunctions);
}
