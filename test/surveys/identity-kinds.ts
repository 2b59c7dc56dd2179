/** Titles in one language: those that ask who somebody is, and those that use the same words for something else. */
interface Titles {
  readonly asks: readonly string[];
  readonly others: readonly string[];
}

const linesOf = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

const titles = (asks: string, others: string): Titles => ({ asks: linesOf(asks), others: linesOf(others) });

/** Titles of text questions by what they ask for, and by language. */
export const identityKinds: Readonly<Record<string, Readonly<Record<'fr' | 'nl' | 'de' | 'en', Titles>>>> = {
  'where somebody lives': {
    fr: titles(
      `
      Où habitez-vous ?
      OU HABITEZ-VOUS ?
      Où habites-tu ?
      Où vivez-vous actuellement ?
      Où résidez-vous ?
      Vous habitez où ?
      Tu habites où ?
      Vous habitez dans quelle commune ?
      Où est-ce que vous habitez ?
      Où est-ce que tu vis ?
      Où êtes-vous domicilié(e) ?
      Où se trouve votre domicile ?
      D’où venez-vous ?
      Dans quelle commune habitez-vous ?
      Dans quelle ville vis-tu ?
      Dans quelle rue habitez-vous ?
      À quelle adresse habitez-vous ?
      Votre commune de résidence
      Quelle est votre commune de résidence ?
      Indiquez votre commune de résidence (facultatif)
      Dites-nous où vous habitez.
      Commune de résidence
      Ville de résidence
      Lieu de résidence
      Lieu de domicile
      Lieu d’habitation
      L’endroit où vous vivez
      Votre domicile
      Votre rue
      Rue et numéro
      Code postal et localité
      `,
      `
      Où travaillez-vous le mieux ?
      Où vivez-vous le plus de stress ?
      Comment vivez-vous le changement ?
      Où logez-vous les archives ?
      Habitez-vous loin du bureau ?
      Dans quelle région habitez-vous ?
      D’où viennent les plaintes ?
      Télétravail à domicile
      Travail à domicile : qu’est-ce qui manque ?
      Lieu de travail : domicile
      Ma rue est bruyante
      Ne dites pas où vous habitez.
      `,
    ),
    nl: titles(
      `
      Waar woont u?
      Waar woon je?
      Waar woon jij?
      Waar verblijft u momenteel?
      Waar bent u gedomicilieerd?
      Waar komt u vandaan?
      In welke gemeente woont u?
      In welke stad woon je?
      In welke straat woont u?
      Woonplaats
      Uw woonplaats
      Wat is uw woonplaats?
      Gemeente waar u woont
      Laat weten waar u woont.
      Vertel ons waar je woont
      Uw straat
      Straat en nummer
      Postcode en woonplaats
      `,
      `
      Waar werkt u het best?
      Waar voelt u zich thuis?
      Woont u ver van het kantoor?
      In welke provincie woont u?
      Waar woont u vergaderingen bij?
      Waar komen de klachten vandaan?
      Thuiswerk: wat ontbreekt er?
      `,
    ),
    de: titles(
      `
      Wo wohnen Sie?
      Wo wohnst du?
      Wo leben Sie?
      Woher kommen Sie?
      In welcher Gemeinde wohnen Sie?
      In welchem Ort wohnst du?
      In welcher Straße wohnen Sie?
      Wohnort
      Ihr Wohnort
      Dein Wohnort
      Wie lautet Ihr Wohnort?
      Wo befindet sich Ihr Wohnsitz?
      Wohnsitz
      Wohngemeinde
      Heimatstadt
      Sagen Sie uns, wo Sie wohnen.
      Ihre Straße
      Straße und Hausnummer
      PLZ und Ort
      `,
      `
      Wo arbeiten Sie am besten?
      Wo leben Sie Ihre Werte?
      Wohnen Sie weit vom Büro?
      In welchem Bundesland wohnen Sie?
      Wie leben Sie mit dem Lärm?
      Woher kommen die Anrufe?
      `,
    ),
    en: titles(
      `
      Where do you live?
      Where are you living now?
      Where do you currently live?
      Where do you live and work?
      Where are you from?
      Which town do you live in?
      In which municipality do you live?
      What city do you live in?
      In what street do you live?
      Please tell us where you live.
      Place of residence
      Town of residence
      What is your place of residence?
      Your hometown
      What’s your home town?
      Where is your home?
      Your street
      Street and number
      Residential address
      `,
      `
      Where do you work best?
      Where do you live your values?
      Do you live far from the office?
      How do you live with the noise?
      Which country do you live in?
      In which region do you live?
      Where do complaints come from?
      Home office: what is missing?
      Is your domicile reimbursed?
      Please do not tell us where you live.
      `,
    ),
  },

  'numbers that stand for one person': {
    fr: titles(
      `
      Numéro fiscal
      Numero fiscal
      N° fiscal
      Votre numéro fiscal
      Quel est votre numéro fiscal ?
      Identifiant fiscal
      Numéro d’identification fiscale
      Numéro de contribuable
      Numéro de TVA
      Numéro d’affilié
      Numéro de membre
      Numéro d’étudiant
      Numéro de carte d’identité
      Numéro de permis de conduire
      Numéro de carte bancaire
      Votre numéro de sécurité sociale
      Votre numéro
      `,
      `
      Dossiers fiscaux
      Numéro de dossier
      Que pensez-vous du numéro fiscal unique ?
      Quel numéro composez-vous ?
      Votre numéro est-il visible ?
      Votre problème numéro un
      Combien de numéros fiscaux attribuez-vous par jour ?
      `,
    ),
    nl: titles(
      `
      Rijksregisternummer
      Wat is je rijksregisternummer?
      Fiscaal nummer
      Fiscaal identificatienummer
      Belastingnummer
      Nationaal nummer
      Btw-nummer
      Lidnummer
      Klantnummer
      Studentennummer
      Rijbewijsnummer
      Burgerservicenummer
      BSN
      Kredietkaartnummer
      Bankrekeningnummer
      Nummer van uw identiteitskaart
      Kenteken
      Uw nummer
      `,
      `
      Belastingaangifte
      Dossiernummer
      Uw nummer wordt getoond: stoort dat?
      Uw nummer één
      Geef een nummer van 1 tot 10
      Hoeveel rijksregisternummers zoekt u per dag op?
      `,
    ),
    de: titles(
      `
      Steuernummer
      Ihre Steuernummer
      Steuer-ID
      Wie lautet Ihre Steuer-ID?
      Steueridentifikationsnummer
      Sozialversicherungsnummer
      Rentenversicherungsnummer
      Versicherungsnummer
      Mitgliedsnummer
      Matrikelnummer
      Personalausweisnummer
      Führerscheinnummer
      Ihre Nummer
      `,
      `
      Steuererklärung
      Aktenzeichen
      Die Nummer des Büros
      Wie viele Steuernummern vergeben Sie?
      Wer hat die Steuernummer vergeben?
      `,
    ),
    en: titles(
      `
      Tax number
      Your tax ID
      What is your tax identification number?
      Taxpayer number
      Your TIN
      VAT number
      National ID number
      Identity number
      ID number
      Your membership number
      Student number
      Driving licence number
      Driver’s license number
      Credit card number
      Insurance number
      Payroll number
      Your ID
      Your number
      `,
      `
      Tax returns
      Which tax forms cause problems?
      Number of tax files
      How often does your number show?
      Your number one wish
      ID card readers
      Membership
      Add a number to the list
      How many tax numbers do you look up?
      `,
    ),
  },

  'what somebody wants to be called': {
    fr: titles(
      `
      Comment doit-on vous appeler ?
      Comment devons-nous vous appeler ?
      Comment pouvons-nous vous appeler ?
      Comment souhaitez-vous être appelé(e) ?
      Comment voulez-vous qu’on vous appelle ?
      Comment aimeriez-vous que nous vous appelions ?
      Comment vous appelle-t-on ?
      Comment vous appeler ?
      Comment t’appeler ?
      Comment veux-tu qu’on t’appelle ?
      Comment tu t’appelles ?
      Comment vos collègues vous appellent-ils ?
      Sous quel nom pouvons-nous vous citer ?
      Sous quel nom êtes-vous connu(e) ?
      `,
      `
      Comment doit-on appeler le nouvel outil ?
      Comment devrait-on nommer le service ?
      Comment appelez-vous le support ?
      Comment les citoyens peuvent-ils vous appeler ?
      Comment peut-on vous appeler en renfort ?
      Comment vos collègues appellent-ils l’outil ?
      Quel nom utiliser pour l’outil ?
      Sous quel nom connaissez-vous l’outil ?
      `,
    ),
    nl: titles(
      `
      Hoe mogen we u noemen?
      Hoe mogen wij je noemen?
      Hoe mag ik je noemen?
      Hoe kunnen we u aanspreken?
      Hoe wilt u genoemd worden?
      Hoe wil je aangesproken worden?
      Hoe wordt u genoemd?
      Hoe noemen ze je?
      Hoe noemen uw collega’s u?
      Hoe is uw naam?
      Onder welke naam mogen we u vermelden?
      Onder welke naam bent u bekend?
      `,
      `
      Hoe moeten we het nieuwe systeem noemen?
      Hoe noemt u de nieuwe tool?
      Hoe noemen uw collega’s de tool?
      Hoe spreken burgers u aan?
      Hoe mogen burgers u noemen?
      Onder welke naam kent u de tool?
      Welke naam moeten we gebruiken voor de tool?
      `,
    ),
    de: titles(
      `
      Wie dürfen wir Sie nennen?
      Wie sollen wir Sie ansprechen?
      Wie darf ich dich nennen?
      Wie möchten Sie genannt werden?
      Wie möchtest du genannt werden?
      Wie werden Sie genannt?
      Wie nennt man Sie?
      Wie nennen Sie Ihre Kollegen?
      Unter welchem Namen dürfen wir Sie zitieren?
      Unter welchem Namen kennt man Sie?
      `,
      `
      Wie sollen wir das neue System nennen?
      Wie nennen Sie das neue Werkzeug?
      Wie nennen Ihre Kollegen das Werkzeug?
      Wie sprechen Anrufer Sie an?
      Unter welchem Namen kennen Sie das Werkzeug?
      `,
    ),
    en: titles(
      `
      What should we call you?
      What may we call you?
      What do people call you?
      What do your colleagues call you?
      What would you like to be called?
      How do you want to be called?
      How should we address you?
      How would you like to be addressed?
      What do you go by?
      What name do you go by?
      By what name are you known?
      Which name should we use for you?
      Under which name would you like to appear?
      Tell us what to call you.
      `,
      `
      What should we call the new system?
      What would you call it?
      What do your colleagues call the tool?
      When should we call you in?
      Who should we call for help?
      What do callers call you about?
      What time do people call you?
      How should we address your needs?
      How do callers address you?
      Which name should we use for the tool?
      By which name do you know the tool?
      `,
    ),
  },

  'details to reach somebody': {
    fr: titles(
      `
      Laissez vos coordonnées
      Laisse tes coordonnées
      Veuillez laisser vos coordonnées ci-dessous.
      Mes coordonnées
      Vos données personnelles
      Vos informations de contact
      Laissez un numéro de téléphone.
      Comment vous recontacter ?
      Dites-nous qui vous êtes
      Pouvons-nous connaître votre nom ?
      Qui a rempli ce questionnaire ?
      Rempli par :
      `,
      `
      Vos données sont-elles bien protégées ?
      Comment protégez-vous vos données ?
      Vos données : qui y a accès ?
      Donnez un exemple
      Choisissez une adresse pour le nouveau bureau
      `,
    ),
    nl: titles(
      `
      Gelieve uw gegevens achter te laten
      Gelieve uw gegevens in te vullen
      Laat uw gegevens achter
      Laat hier je gegevens achter.
      Vul uw gegevens in
      Mag ik uw gegevens?
      Uw gegevens
      Mijn gegevens
      Uw persoonlijke gegevens
      Personalia
      Laat een telefoonnummer achter
      Hoe kan ik u bereiken?
      Hoe kunnen we contact met u opnemen?
      Vertel ons wie u bent.
      Ingevuld door:
      Wie heeft deze enquête ingevuld?
      `,
      `
      Zijn uw gegevens correct?
      Hoe veilig zijn uw gegevens?
      Welke gegevens ontbreken?
      Geef de gegevens van het incident
      Geef een voorbeeld
      Kies een adres voor het nieuwe kantoor
      `,
    ),
    de: titles(
      `
      Hinterlassen Sie Ihre Kontaktdaten
      Hinterlasse deine Kontaktdaten
      Hinterlassen Sie hier Ihre Daten.
      Gib deine Daten an
      Ihre Daten
      Ihre Personalien
      Ihre persönlichen Angaben
      Hinterlassen Sie eine Telefonnummer
      Durchwahl
      Wie können wir mit Ihnen Kontakt aufnehmen?
      Dürfen wir Ihren Namen erfahren?
      Nenne deinen Namen
      Sagen Sie uns, wer Sie sind.
      Ausgefüllt von
      Wer hat diesen Fragebogen ausgefüllt?
      `,
      `
      Sind Ihre Daten richtig?
      Wie schützen Sie Ihre Daten?
      Welche Daten fehlen?
      Bitte beschreiben Sie, welche Daten fehlen.
      Nennen Sie ein Beispiel
      `,
    ),
    en: titles(
      `
      Leave your details
      Please leave your details below.
      Leave us your details
      Fill in your details
      Your details
      My details
      Your contact information
      Your personal details
      Leave a phone number if you want an answer
      Leave us a way to reach you.
      How can we get in touch with you?
      How do we get hold of you?
      Where can I reach you?
      Tell us who you are.
      Completed by
      Who filled in this form?
      `,
      `
      Details
      Please give details
      Give the details of the incident
      Are your details correct in the CRM?
      How does the CRM protect your details?
      How can we get to the root of the problem?
      Where can citizens find you?
      Tell us who you are working with.
      Write an e-mail to the team: what would it say?
      Choose an address for the new office
      Filled in forms
      `,
    ),
  },

  'accounts in networks': {
    fr: titles(
      `
      Votre compte Instagram
      Votre compte Teams
      Quel est votre compte Telegram ?
      Votre pseudo Slack
      Votre pseudo sur Instagram
      Ton Insta
      Votre identifiant Teams
      Votre profil LinkedIn
      Numéro Signal
      `,
      `
      Votre compte Teams fonctionne-t-il ?
      Avez-vous un compte Slack ?
      Que pensez-vous de Teams ?
      Quel compte Instagram suivre ?
      Votre signal
      `,
    ),
    nl: titles(
      `
      Uw Slack-account
      Uw Instagramaccount
      Je Telegram-gebruikersnaam
      Wat is uw Teams-account?
      Uw account op Instagram
      Uw naam op Teams
      Uw LinkedIn-profiel
      Hoe heet je op Instagram?
      `,
      `
      Hebt u een Teams-account?
      Werkt uw Teams-account?
      Wat vindt u van Slack?
      `,
    ),
    de: titles(
      `
      Ihr Instagram-Konto
      Ihr Slack-Name
      Dein Telegram-Account
      Wie lautet Ihr Teams-Konto?
      Ihr Konto bei Instagram
      Ihr LinkedIn-Profil
      Wie heißt du auf Instagram?
      `,
      `
      Haben Sie ein Teams-Konto?
      Funktioniert Ihr Teams-Konto?
      Was halten Sie von Signal?
      `,
    ),
    en: titles(
      `
      Your Slack handle
      What is your Slack handle?
      Slack handle
      Your handle
      Your Teams account
      Your Instagram
      Your Instagram handle
      Signal number
      Your Signal account
      Your Telegram username
      What’s your Telegram?
      Your username on Telegram
      LinkedIn profile
      Your WhatsApp number
      Where can we find you on Slack?
      `,
      `
      Teams
      Slack
      Signal
      Your teams
      Your team name
      Your Teams meetings
      Do you have a Teams account?
      Does your Teams account work?
      Why is your Slack account blocked?
      Which Slack channels do you read?
      How do you handle calls?
      Handle time
      `,
    ),
  },

  'names of one’s own': {
    fr: titles(
      `
      Pseudo
      Pseudonyme
      Votre pseudo
      Mon pseudo
      Choisissez un pseudo
      Surnom
      Prénom ou surnom
      Nom de jeune fille
      `,
      `
      Quel surnom donnez-vous à l’outil ?
      Donnez un surnom à l’outil
      Le pseudo-code est-il clair ?
      Comment vous appelle le public ?
      `,
    ),
    nl: titles(
      `
      Bijnaam
      Uw bijnaam
      Kies een bijnaam
      Roepnaam
      Pseudoniem
      Meisjesnaam
      `,
      `
      Welke bijnaam heeft het systeem?
      Geef de tool een bijnaam
      `,
    ),
    de: titles(
      `
      Spitzname
      Ihr Spitzname
      Dein Spitzname
      Wählen Sie einen Spitznamen
      Rufname
      Pseudonym
      Geburtsname
      `,
      `
      Welchen Spitznamen hat das System?
      Geben Sie dem Werkzeug einen Spitznamen
      `,
    ),
    en: titles(
      `
      Nickname
      Your nickname
      Choose a nickname
      Pseudonym
      Alias
      Your preferred name
      Maiden name
      Middle name
      `,
      `
      What nickname would you give the tool?
      What nickname does the system have?
      Give the tool a nickname
      My name is shown wrongly
      `,
    ),
  },
};
