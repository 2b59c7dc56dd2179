/**
 * The clock of the demonstration.
 *
 * The survey of the article closed on 11 February 2020, so the page stops the survey's clock on 3 February 2020 and says
 * so. `?clock=2020-02-12` stops it on another day, for example to see the survey closed.
 */

const asked = new URLSearchParams(location.search).get('clock');
const day = asked !== null && isDay(asked) ? asked : '2020-02-03';
const now = `${day}T10:00:00+01:00`;

for (const survey of document.querySelectorAll('survey-form')) {
  survey.clock = () => new Date(now);
  for (const event of ['survey-ready', 'survey-error']) {
    survey.addEventListener(event, () => survey.parentElement.classList.add('is-settled'), { once: true });
  }
}

if (day !== '2020-02-03') {
  const note = document.querySelector('.demo-note');
  const time = note.querySelector('time');
  time.dateTime = now;
  time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'full',
    timeZone: 'Europe/Brussels',
  }).format(new Date(now));
  note.querySelector('.to-closed')?.toggleAttribute('hidden', true);
  note.querySelector('.to-open').hidden = false;
  for (const link of document.querySelectorAll('a[hreflang]')) link.search = location.search;
}

/** Is this a day of the calendar, such as "2020-02-12"? */
function isDay(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
