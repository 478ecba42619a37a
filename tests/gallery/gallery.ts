// All states at once, each in a frame that has an origin and so a store of its own.
import { choices, readChoices, searchOf } from './choices.ts';
import { states } from './states/index.ts';

const form = document.querySelector<HTMLFormElement>('#choices');
const place = document.querySelector<HTMLElement>('#states');

for (const [name, values] of Object.entries(choices)) {
  const select = document.createElement('select');
  select.name = name;
  select.append(...values.map((value) => new Option(value)));
  const label = document.createElement('label');
  label.append(`${name} `, select);
  form?.append(label);
}
form?.addEventListener('change', show);
show();

function show(): void {
  if (!form || !place) return;
  const chosen = readChoices(
    new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])),
  );
  place.style.setProperty('--width', chosen.width);
  place.replaceChildren(
    ...Object.entries(states).map(([name, { title }]) => {
      const frame = document.createElement('iframe');
      frame.title = title;
      frame.loading = 'lazy';
      // Every name below localhost is this machine, to browsers, and another origin.
      frame.src = `http://${name}.localhost:${location.port}/state.html?${searchOf(name, chosen)}`;
      const heading = document.createElement('h2');
      const link = Object.assign(document.createElement('a'), { href: frame.src, textContent: title });
      heading.append(link);
      const figure = document.createElement('section');
      figure.append(heading, frame);
      return figure;
    }),
  );
}
