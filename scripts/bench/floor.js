// The script of the hand-written page: conditions, the check of required questions, the languages, sending.
const form = document.querySelector('form');

/** Questions that are shown or hidden by the answer to another one, by the name of that one. */
const readers = new Map();
for (const question of form.querySelectorAll('[data-on]')) {
  const { on } = question.dataset;
  if (!readers.has(on)) readers.set(on, []);
  readers.get(on).push(question);
}

const tests = {
  is: (values, value) => values[0] === value,
  atLeast: (values, value) => values.length > 0 && Number(values[0]) >= Number(value),
  lessOrNone: (values, value) => values.length === 0 || Number(values[0]) < Number(value),
  has: (values, value) => values.includes(value),
  hasNot: (values, value) => !values.includes(value),
};

/** A hidden question has no answer. */
function valuesOf(question) {
  if (question.hidden) return [];
  return [...question.querySelectorAll('input')]
    .filter((input) => (input.type === 'text' ? input.value.trim() !== '' : input.checked))
    .map((input) => input.value);
}

function update(question) {
  for (const reader of readers.get(question.id) ?? []) {
    const hidden = !tests[reader.dataset.test](valuesOf(question), reader.dataset.value);
    if (reader.hidden === hidden) continue;
    reader.hidden = hidden;
    update(reader);
  }
}

form.addEventListener('input', ({ target }) => update(target.closest('.question')));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  let faulty;
  for (const question of form.querySelectorAll('[data-required]')) {
    const missing = !question.hidden && valuesOf(question).length === 0;
    question.querySelector('.error').hidden = !missing;
    if (missing) faulty ??= question;
  }
  if (faulty) return faulty.querySelector('input').focus();
  const answers = [...form.querySelectorAll('.question')].map((question) => [question.id, valuesOf(question)]);
  fetch(form.action, { method: 'POST', body: JSON.stringify(Object.fromEntries(answers)) });
});

for (const button of document.querySelectorAll('.languages button')) {
  button.addEventListener('click', async () => {
    const texts = await (await fetch(`${form.dataset.texts}.${button.lang}.json`)).json();
    document.documentElement.lang = button.lang;
    document.querySelectorAll('[data-t]').forEach((element, index) => (element.textContent = texts[index]));
    for (const other of document.querySelectorAll('.languages button')) other.ariaCurrent = String(other === button);
  });
}
