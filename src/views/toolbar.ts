// Search and filters over the list.
import { html, nothing, type TemplateResult } from 'lit';
import { onlyInLevel } from '../i18n/messages.js';
import { msg } from '../i18n/msg.js';
import { icons } from './icons.js';
import type { ListScene, Scene } from './scene.js';

export function toolbar(
  scene: Scene,
  { route, tags, years, levels, search, unfolded }: ListScene,
): TemplateResult | typeof nothing {
  const { label, actions } = scene;
  if (!search && !tags.length && !years.length && !levels.length) return nothing;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    actions.search(new FormData(event.target as HTMLFormElement).get('query') as string, true);
  };
  const searchLabel = msg('Search', { id: 'search', desc: 'Label of the search field and its button' });

  return html`<form part="toolbar" role="search" aria-label=${`${searchLabel}: ${label}`} @submit=${submit}>
    <button type="button" class="button fold" aria-expanded=${unfolded} aria-controls="tools" @click=${actions.fold}>
      ${icons.search}<span>${msg('Search and filter', { id: 'search-filter', desc: 'Button that unfolds search and filters in narrow columns' })}</span>${icons.fold}
    </button>
    <div id="tools" class="tools" ?data-unfolded=${unfolded}>
      ${
        search
          ? html`<div part="search">
              <label for="query">${searchLabel}</label>
              <div class="field">
                <input
                  id="query"
                  name="query"
                  type="search"
                  .value=${route.query ?? ''}
                  @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value, false)}
                />
                <button class="button">${icons.search}<span>${searchLabel}</span></button>
              </div>
            </div>`
          : nothing
      }
      ${choice(scene, route, 'tag', msg('Topic', { id: 'topic', desc: 'Label of the filter by tag' }), tags)}
      ${choice(scene, route, 'year', msg('Year', { id: 'year', desc: 'Label of the filter by year' }), years)}
      ${choice(scene, route, 'has', msg('Language level', { id: 'has', desc: 'Label of the filter by language level' }), levels, onlyInLevel)}
    </div>
  </form>`;
}

function choice<Value extends string | number>(
  { actions }: Scene,
  route: ListScene['route'],
  id: 'tag' | 'year' | 'has',
  label: string,
  values: readonly Value[],
  nameOf?: (value: Value) => string,
): TemplateResult | typeof nothing {
  if (!values.length) return nothing;
  const choose = (event: Event): void =>
    actions.filter({
      ...route,
      [id]: values.find((value) => String(value) === (event.target as HTMLSelectElement).value),
    });
  return html`<div part="filter">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${choose}>
      <option value="" .selected=${route[id] === undefined}>
        ${msg('All', { id: 'all', desc: 'Filter: no choice' })}
      </option>
      ${values.map((value) => html`<option value=${value} .selected=${value === route[id]}>${nameOf?.(value) ?? value}</option>`)}
    </select>
  </div>`;
}
