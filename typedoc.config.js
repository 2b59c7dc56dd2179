import { OptionDefaults } from 'typedoc';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'survey-form',
  tsconfig: 'tsconfig.build.json',
  entryPoints: ['src/index.ts', 'src/collector/index.ts', 'src/schema.ts'],
  out: 'site',
  readme: 'README.md',
  projectDocuments: ['docs/*.md', 'docs/decisions/*.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  plugin: ['typedoc-plugin-zod', 'typedoc-plugin-mdn-links'],
  // What describes a custom element, for the manifest and for editors.
  blockTags: [...OptionDefaults.blockTags, '@tagname', '@attr', '@slot', '@csspart', '@cssprop', '@fires'],
  highlightLanguages: [...OptionDefaults.highlightLanguages, 'ini', 'nginx', 'csv'],
  excludeInternal: true,
  excludePrivate: true,
  excludeProtected: true,
  excludeExternals: true,
  externalPattern: ['**/node_modules/**'],
  disableSources: true,
  hideGenerator: true,
  includeVersion: true,
  logLevel: 'Warn',
  validation: { notExported: true, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: true },
  requiredToBeDocumented: ['Class', 'Interface', 'Function', 'TypeAlias', 'Variable', 'Method'],
  // Types are derived from the first three, which are no API of their own; the fourth is how the element's parts meet.
  intentionallyNotExported: ['itemSchema', 'surveyShape', 'problems', 'SurveyHost'],
  treatWarningsAsErrors: true,
};
