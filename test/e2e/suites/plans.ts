import type { Deed } from './respondent.ts';

/** What one person does with the survey of the article, and what must be stored then. */
export interface Plan {
  readonly language: 'fr' | 'nl';
  /** Path of the article. */
  readonly article: string;
  /** Words on the page. */
  readonly words: Readonly<Record<'next' | 'review' | 'reviewed' | 'send' | 'sent', string>>;
  /** Per page, what is done at each question, in order. */
  readonly pages: Readonly<Record<string, Readonly<Record<string, Deed>>>>;
  /** What is done first and is a fault; `undefined` leaves the question out. */
  readonly mistakes: Readonly<Record<string, Deed | undefined>>;
  /** Answers that are stored in another form than they are given. */
  readonly stored: Readonly<Record<string, unknown>>;
}

const proposal = `Prévoir 15 min. de « débriefing » après 3 appels : l’équipe l’a déjà demandé !
"Rappeler" le citoyen plutôt que le faire patienter 📞 ; coût < 1 % & gain réel, n'est-ce pas ? <b>Œuvrer</b> à l'échelle…`;

/** In French: somebody who takes calls now, is against, and changes their mind on the way. */
export const french: Plan = {
  language: 'fr',
  article: '/',
  words: {
    next: 'Continuer',
    review: 'Relire mes réponses',
    reviewed: 'Relisez vos réponses',
    send: 'Envoyer mes réponses',
    sent: 'Merci, vos réponses ont bien été envoyées',
  },
  pages: {
    situation: { admin: 'other', 'admin-other': 'Service d’encadrement « ICT »', impacted: 'now', line: 'both' },
    activity: { since: '2019-11', halfdays: '7,0', calls: '11-20' },
    preparation: {
      // "None" first: it excludes the others, and gives way to them.
      training: ['none', 'elearning', 'classroom', 'other'],
      'training-other': 'Un après-midi d’« essais » à Eupen',
      trainingFit: '2',
      consulted: 'informed',
    },
    daily: {
      tool: { sound: '2', stability: '1', routing: '3', screen: '4', status: '5', equipment: 'na' },
      change: {
        service: '1',
        files: '2',
        workload: '5',
        stress: '5',
        noise: '4',
        focus: 'na',
        team: '3',
      },
      problems: ['aggression', 'cut', 'other'],
      'problems-other': 'Écho, puis silence…',
      frequency: 'week',
      aggressionReport: 'no-choice',
    },
    evolution: {
      sinceNovember: '2',
      worse: 'Le « menu » a 7 niveaux ; on s’y perd.',
      recommend: 3,
      priorities: ['routing', 'staff', 'training'],
    },
    opinion: {
      proposal,
      languageRole: 'fr',
      age: '45-54',
      seniority: '15-24',
      regime: 'part80',
      telework: '2',
    },
  },
  mistakes: { impacted: undefined, halfdays: '7,5' },
  stored: { halfdays: 7, training: ['classroom', 'elearning', 'other'], problems: ['cut', 'aggression', 'other'] },
};

/** In Dutch: somebody who took calls before, is in favour, and leaves out what may be left out. */
export const dutch: Plan = {
  language: 'nl',
  article: '/nl/',
  words: {
    next: 'Verder',
    review: 'Mijn antwoorden nalezen',
    reviewed: 'Lees uw antwoorden na',
    send: 'Mijn antwoorden verzenden',
    sent: 'Bedankt, uw antwoorden zijn verzonden',
  },
  pages: {
    situation: { admin: 'tresorerie', impacted: 'before', line: 'first' },
    activity: { since: 'dk', halfdays: '4.0', calls: '30+' },
    preparation: { training: ['colleague', 'manual', 'none'], consulted: 'dk' },
    daily: {
      tool: { sound: '4', stability: '4', routing: '5', screen: '3', status: 'na', equipment: '1' },
      change: { service: '5', team: '4' },
      problems: ['other'],
      'problems-other': 'Bellers die ’s avonds “even” terugbellen 😅',
      frequency: 'rare',
    },
    evolution: {
      sinceNovember: '5',
      better: ['tech', 'other'],
      'better-other': 'De wachttoon: geen “pling” meer!',
      recommend: 10,
      priorities: ['dialogue', 'extend'],
    },
    opinion: { proposal: 'Eén ‘stille’ ruimte per verdieping — à la carte, coördinatie inbegrepen.', telework: '3+' },
  },
  mistakes: { admin: undefined, halfdays: 'vier', 'problems-other': undefined },
  stored: { halfdays: 4, training: ['none'] },
};
