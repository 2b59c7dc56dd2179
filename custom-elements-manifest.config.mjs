/** Keeps what the outside may use, under the file that it is shipped in. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = 'dist/survey-form.js';
      for (const entry of module.exports) entry.declaration.module = module.path;
      for (const declaration of module.declarations.filter(({ members }) => members)) {
        declaration.members = declaration.members.filter(
          ({ name, privacy }) => !name.startsWith('#') && privacy !== 'protected',
        );
        module.exports.push({
          kind: 'custom-element-definition',
          name: declaration.tagName,
          declaration: { name: declaration.name, module: module.path },
        });
      }
    }
  },
};

export default {
  globs: ['src/element/survey-form.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
