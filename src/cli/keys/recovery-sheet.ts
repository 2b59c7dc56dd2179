import { renderSVG } from 'uqr';

/** What a recovery sheet says, in the languages of those who may have to read it years from now. */
const words = [
  {
    language: 'fr',
    title: 'Clé de l’enquête : feuille de secours',
    what: 'Cette feuille ouvre toutes les réponses scellées pour cette clé. Imprimez-la, rangez-la sous clé, et supprimez ce fichier.',
    how: 'Phrase de passe oubliée ou fichier perdu ? Lancez « npx survey-form keys restore » et tapez le code. Le programme est le paquet « survey-form » de npm (npmjs.com) et a besoin de Node.js.',
    scan: 'Le code QR contient le même code : ne le lisez jamais avec une application en ligne, qui pourrait le garder.',
    survey: 'Enquête',
    made: 'Faite le',
    fingerprint: 'Empreinte de la clé',
    code: 'Code de secours',
  },
  {
    language: 'nl',
    title: 'Sleutel van de enquête: herstelblad',
    what: 'Dit blad opent alle antwoorden die voor deze sleutel verzegeld zijn. Druk het af, berg het achter slot op en verwijder dit bestand.',
    how: 'Wachtzin vergeten of bestand kwijt? Start “npx survey-form keys restore” en typ de code over. Het programma is het pakket “survey-form” van npm (npmjs.com) en heeft Node.js nodig.',
    scan: 'De QR-code bevat dezelfde code: scan hem nooit met een online app, die hem zou kunnen bewaren.',
    survey: 'Enquête',
    made: 'Gemaakt op',
    fingerprint: 'Vingerafdruk van de sleutel',
    code: 'Herstelcode',
  },
  {
    language: 'de',
    title: 'Schlüssel der Umfrage: Wiederherstellungsblatt',
    what: 'Dieses Blatt öffnet alle Antworten, die für diesen Schlüssel versiegelt sind. Drucken Sie es aus, schließen Sie es weg und löschen Sie diese Datei.',
    how: 'Passphrase vergessen oder Datei verloren? Starten Sie „npx survey-form keys restore“ und tippen Sie den Code ab. Das Programm ist das Paket „survey-form“ von npm (npmjs.com) und braucht Node.js.',
    scan: 'Der QR-Code enthält denselben Code: Scannen Sie ihn nie mit einer Online-App, die ihn behalten könnte.',
    survey: 'Umfrage',
    made: 'Erstellt am',
    fingerprint: 'Fingerabdruck des Schlüssels',
    code: 'Wiederherstellungscode',
  },
  {
    language: 'en',
    title: 'Key of the survey: recovery sheet',
    what: 'This sheet opens all answers that are sealed to this key. Print it, lock it away, and delete this file.',
    how: 'Passphrase forgotten or file lost? Run "npx survey-form keys restore" and type the code. The program is the package "survey-form" of npm (npmjs.com), and needs Node.js.',
    scan: 'The QR code holds the same code: never scan it with an online app, which could keep it.',
    survey: 'Survey',
    made: 'Made on',
    fingerprint: 'Fingerprint of the key',
    code: 'Recovery code',
  },
];

/**
 * Writes the sheet of paper from which a private key can be made anew: a page of HTML that loads nothing.
 *
 * @param code from `recoveryCodeOf`
 * @param fingerprint of the public key
 * @param made the day on which the sheet is made
 */
export const recoverySheet = (code: string, fingerprint: string, made: Date): string => `<!doctype html>
<html lang="${words[0]!.language}">
<head>
<meta charset="utf-8">
<title>${words.map(({ title }) => title).join(' · ')}</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<style>
body { font: 9.5pt/1.3 system-ui, sans-serif; max-width: 44em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff }
h1 { font-size: 11pt; margin: 0.6em 0 0 }
p, dd { margin: 0.1em 0 }
dl { margin: 0 }
dt { font-size: 9pt; margin-top: 0.6em }
code { font: 14pt/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
.by-hand { border-bottom: 1px solid; height: 1.8em }
svg { width: 5cm; height: 5cm; display: block; margin: 0.4em 0 }
@page { margin: 12mm }
@media print { body { margin: 0 auto; padding: 0 } }
</style>
</head>
<body>
<dl>
<dt>${inAll('survey')}</dt><dd class="by-hand"></dd>
<dt>${inAll('made')}</dt><dd>${dayOf(made)}</dd>
<dt>${inAll('fingerprint')}</dt><dd><strong>${fingerprint}</strong></dd>
<dt>${inAll('code')}</dt><dd><code>${code.split('-').join(' ')}</code></dd>
</dl>
${renderSVG(code.replaceAll('-', ''), { ecc: 'Q', border: 4 })}
${words
  .map(
    ({ language, title, what, how, scan }) =>
      `<section lang="${language}"><h1>${title}</h1><p>${what}</p><p>${how}</p><p>${scan}</p></section>`,
  )
  .join('\n')}
</body>
</html>
`;

/** A label in each language. */
const inAll = (label: 'survey' | 'made' | 'fingerprint' | 'code'): string =>
  words.map((word) => `<span lang="${word.language}">${word[label]}</span>`).join(' · ');

/** The day where the owner is, as it is read in every language: `2026-03-01`. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
