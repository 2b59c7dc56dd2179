import { renderSVG } from 'uqr';

/** What a recovery sheet says, in the languages of those who may have to read it years from now. */
const words = [
  {
    language: 'fr',
    title: 'Clé de l’enquête : feuille de secours',
    what: 'Cette feuille ouvre toutes les réponses scellées pour cette clé. Imprimez-la, rangez-la sous clé, et supprimez ce fichier.',
    how: 'Phrase de passe oubliée ou fichier perdu ? Lancez « survey-form keys restore » et tapez le code.',
  },
  {
    language: 'nl',
    title: 'Sleutel van de enquête: herstelblad',
    what: 'Dit blad opent alle antwoorden die voor deze sleutel verzegeld zijn. Druk het af, berg het achter slot op en verwijder dit bestand.',
    how: 'Wachtzin vergeten of bestand kwijt? Start “survey-form keys restore” en typ de code over.',
  },
  {
    language: 'de',
    title: 'Schlüssel der Umfrage: Wiederherstellungsblatt',
    what: 'Dieses Blatt öffnet alle Antworten, die für diesen Schlüssel versiegelt sind. Drucken Sie es aus, schließen Sie es weg und löschen Sie diese Datei.',
    how: 'Passphrase vergessen oder Datei verloren? Starten Sie „survey-form keys restore“ und tippen Sie den Code ab.',
  },
  {
    language: 'en',
    title: 'Key of the survey: recovery sheet',
    what: 'This sheet opens all answers that are sealed to this key. Print it, lock it away, and delete this file.',
    how: 'Passphrase forgotten or file lost? Run "survey-form keys restore" and type the code.',
  },
];

/**
 * Writes the sheet of paper from which a private key can be made anew: a page of HTML that loads nothing.
 *
 * @param code from `recoveryCodeOf`
 * @param fingerprint of the public key
 */
export const recoverySheet = (code: string, fingerprint: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${words.at(-1)!.title}</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<style>
body { font: 11pt/1.4 system-ui, sans-serif; max-width: 40em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff }
h1 { font-size: 14pt; margin-bottom: 0 }
p { margin: 0.3em 0 }
code { font: 15pt/1.7 ui-monospace, monospace; overflow-wrap: anywhere }
svg { width: 6cm; height: 6cm; display: block; margin: 1em 0 }
@media print { body { margin: 0 auto } }
</style>
</head>
<body>
<p><strong>${fingerprint}</strong></p>
<p><code>${code.split('-').join(' ')}</code></p>
${renderSVG(code.replaceAll('-', ''), { ecc: 'Q', border: 2 })}
${words
  .map(
    ({ language, title, what, how }) =>
      `<section lang="${language}"><h1>${title}</h1><p>${what}</p><p>${how}</p></section>`,
  )
  .join('\n')}
</body>
</html>
`;
